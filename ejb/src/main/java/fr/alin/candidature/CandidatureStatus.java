package fr.alin.candidature;

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
}
