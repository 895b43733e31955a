package fr.alin.web.shared;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Installs {@link ExplainingExceptionHandler}. */
public class ExplainingExceptionHandlerFactory extends ExceptionHandlerFactory {
    public ExplainingExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ExplainingExceptionHandler(getWrapped().getExceptionHandler());
    }
}
