package fr.alin.web.shared;

import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.webapp.FacesServlet;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;
import org.primefaces.util.ComponentTraversalUtils;

/**
 * Turns what went wrong into what its author should read: misuse into the message of its key beside the field of that
 * name, a lost race into "modified meanwhile", an expired page into a fresh one, an unknown reference into 404.
 */
public class ExplainingExceptionHandler extends ExceptionHandlerWrapper {
    public ExplainingExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext queued = events.next().getContext();
            if (!explain(queued.getException(), queued.getPhaseId() == PhaseId.RENDER_RESPONSE)) {
                throw unexplained(queued);
            }
            events.remove();
        }
    }

    /**
     * What cannot be explained to people is answered outside of Faces. While a form is only being read, what fails
     * without anything of ours at work is the form; so it is when a component later finds a value that it never gave
     * out, as a table does with a number of rows. A condition of ours that fails is a fault of ours.
     */
    private static FacesException unexplained(ExceptionQueuedEventContext queued) {
        Throwable thrown = queued.getException();
        boolean reading =
                queued.getPhaseId() == PhaseId.RESTORE_VIEW || queued.getPhaseId() == PhaseId.APPLY_REQUEST_VALUES;
        boolean value = cause(thrown, IllegalArgumentException.class) != null;
        // Two buttons pressed at once: the first has answered.
        boolean late = queued.getContext().getResponseComplete();
        // Parts of a page that it does not have.
        boolean part = queued.getContext().getPartialViewContext().isAjaxRequest();
        if (cause(thrown, CspException.class) != null || (reading || value || late || part) && !ours(thrown)) {
            String what = "unreadable form, " + thrown.getClass().getSimpleName();
            return new FacesException(new ServletException(new MalformedRequestException(what, thrown)));
        }
        return thrown instanceof FacesException faces ? faces : new FacesException(thrown);
    }

    /** Whether anything of ours was at work inside of Faces; our filters stand around it. */
    private static boolean ours(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            for (StackTraceElement frame : each.getStackTrace()) {
                if (frame.getClassName().equals(FacesServlet.class.getName())) {
                    break;
                }
                if (frame.getClassName().startsWith("fr.alin.")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** @param shown a page is already being written: nothing can be said on it any more */
    private static boolean explain(Throwable thrown, boolean shown) {
        FacesContext context = FacesContext.getCurrentInstance();
        if (cause(thrown, NotFoundException.class) != null) {
            notFound(context);
            return true;
        }
        if (shown) {
            return false;
        }
        BusinessException misuse = cause(thrown, BusinessException.class);
        if (misuse != null) {
            misuse.all().forEach(each -> message(context, each.key(), each.args()));
            return true;
        }
        if (cause(thrown, OptimisticLockException.class) != null) {
            message(context, "common.modifiedMeanwhile");
            return true;
        }
        if (cause(thrown, ViewExpiredException.class) != null) {
            startAgain(context);
            return true;
        }
        return false;
    }

    /** A key such as {@code siret.invalid} belongs beside the field {@code siret}, where the page has one. */
    private static void message(FacesContext context, String key, Object... args) {
        String field = key.substring(0, key.indexOf('.'));
        boolean shown = ComponentTraversalUtils.firstWithId(field, context.getViewRoot()) != null;
        String text = Words.format(key, args);
        context.addMessage(shown ? field : null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private static void notFound(FacesContext context) {
        try {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The state of the page is gone with its session: the same page again, fresh. */
    private static void startAgain(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        try {
            Notices.say("common.pageExpired");
            String query = AddressKeeper.KEPT.stream()
                    .filter(external.getRequestParameterMap()::containsKey)
                    .map(name -> name + "="
                            + URLEncoder.encode(
                                    external.getRequestParameterMap().get(name), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            external.redirect(external.getRequestServletPath() + (query.isEmpty() ? "" : "?" + query));
            context.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> type) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        return null;
    }
}
