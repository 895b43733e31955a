package fr.alin.caleol;

/** In which quality somebody sits (CCH R441-9, L441-2); message key {@code quality.} and the name. */
public enum MemberQuality {
    /** Appointed by the board. */
    BOARD(true, true),
    /** The tenants' representative among the six. */
    TENANTS(true, true),
    /** Mayor of the dwelling's commune, or whoever represents the mayor: votes on it, and decides when votes are equal. */
    MAYOR(false, true),
    /** President of the intercommunality, or a representative. */
    INTERCOMMUNALITY(false, true),
    /** The préfet, or a representative. */
    PREFECT(false, true),
    /** Whoever holds the reservation: heard, no vote. */
    RESERVATION_HOLDER(false, false),
    /** An approved association: heard, no vote. */
    ASSOCIATION(false, false);

    private final boolean appointed;
    private final boolean votes;

    MemberQuality(boolean appointed, boolean votes) {
        this.appointed = appointed;
        this.votes = votes;
    }

    /** Whether the quorum counts them. */
    public boolean appointed() {
        return appointed;
    }

    public boolean votes() {
        return votes;
    }
}
