package fr.alin.web.shared;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.stream.Stream;

/**
 * Public pages keep no state and so set no cookie. Decided here, before PrimeFaces asks the view for a nonce: {@code
 * f:view transient} is read too late for that.
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

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    private static boolean behindLogin(String viewId) {
        return Stream.of("/candidat/", "/conseiller/", "/admin/", "/mon-compte").anyMatch(viewId::startsWith);
    }
}
