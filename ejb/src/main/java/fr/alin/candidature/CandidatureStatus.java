package fr.alin.candidature;

import fr.alin.candidature.rules.LifeCycle;
import fr.alin.shared.Roles;

/** Where a candidature stands; the message key is {@code candidature.status.} and the name. */
public enum CandidatureStatus {
    APPLIED(true),
    VALIDATED(true),
    INVALIDATED(false),
    CANCELLED(false);

    private final boolean active;

    CandidatureStatus(boolean active) {
        this.active = active;
    }

    /** Only one active candidature per request (I1). */
    public boolean active() {
        return active;
    }

    /** Whether an adviser may do this now: what the buttons of the file follow. */
    public boolean allowsAdviser(CandidatureAction action) {
        return LifeCycle.actions(this, Roles.ADVISER).contains(action);
    }
}
