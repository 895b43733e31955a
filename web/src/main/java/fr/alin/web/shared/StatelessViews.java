package fr.alin.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Public pages keep no state and so set no cookie. The template says so with
 * {@code f:view transient}; PrimeFaces asks the view for a nonce before that is read, so it is said here once more.
 */
public class StatelessViews implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        UIViewRoot root = event.getFacesContext().getViewRoot();
        if (root != null && !behindLogin(root.getViewId())) {
            root.setTransient(true);
        }
    }

    private static boolean behindLogin(String viewId) {
        return CDI.current().select(ProtectedPages.class).get().has(viewId);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
