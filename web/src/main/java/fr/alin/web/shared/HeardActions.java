package fr.alin.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/** Notes that a button of the page was heard: {@link UnheardForms} tells whoever pressed one that was not. */
public class HeardActions implements ActionListener {
    private static final String HEARD = HeardActions.class.getName();

    private final ActionListener wrapped;

    public HeardActions(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        FacesContext.getCurrentInstance().getAttributes().put(HEARD, true);
        wrapped.processAction(event);
    }

    static boolean any(FacesContext context) {
        return context.getAttributes().containsKey(HEARD);
    }
}
