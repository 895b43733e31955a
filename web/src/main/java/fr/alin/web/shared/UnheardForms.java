package fr.alin.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * A form whose button the page does not have any more: somebody took, decided or removed meanwhile what it was about. Faces
 * would show the page again as if nothing had been asked; whoever pressed it is told.
 */
public class UnheardForms implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        boolean form = context.isPostback() && !context.getPartialViewContext().isAjaxRequest();
        if (form && context.getMessageList().isEmpty() && !HeardActions.any(context)) {
            String text = Words.format("common.modifiedMeanwhile");
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
