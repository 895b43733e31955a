package fr.alin.candidature;

import fr.alin.candidature.rules.CandidatureLifeCycle;
import fr.alin.shared.Roles;

/** Where a candidature stands; the message key is {@code candidature.status.} and the name. */
public enum CandidatureStatus {
    APPLIED(true),
    /** An adviser asked for documents: the clock of the study stands still until they come. */
    DOCUMENTS_REQUESTED(true),
    VALIDATED(true),
    /** In the set that went to the landlord. */
    SENT(true),
    INVALIDATED(false),
    /** The set went to the landlord without it, or no set went in time: free to apply elsewhere. */
    RELEASED(false),
    CANCELLED(false);

    private final boolean active;

    CandidatureStatus(boolean active) {
        this.active = active;
    }

    /** Only one active candidature per request (I1). */
    public boolean active() {
        return active;
    }

    /** Whether an adviser still owes an answer. */
    public boolean underStudy() {
        return this == APPLIED || this == DOCUMENTS_REQUESTED;
    }

    /** Whether a supervisor may do this now, whoever holds the file. */
    public boolean allowsSupervisor(CandidatureAction action) {
        return CandidatureLifeCycle.TABLE.actions(this, Roles.SUPERVISOR).contains(action);
    }

    /** Whether an adviser may do this now: what the buttons of the file follow. */
    public boolean allowsAdviser(CandidatureAction action) {
        return CandidatureLifeCycle.TABLE.actions(this, Roles.ADVISER).contains(action);
    }
}
