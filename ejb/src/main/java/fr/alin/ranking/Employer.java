package fr.alin.ranking;

/** What is known of the applicant's employer; message key {@code employer.} and the name. */
public enum Employer {
    /** None, public, or abroad. */
    NONE,
    /** A SIRET that anybody can type; nothing proves yet that the applicant works there. */
    DECLARED,
    /** The applicant works there; it is no registered employer, and no adviser has seen its size proved. */
    UNVERIFIED,
    /** The applicant works there; it is registered or verified, with fewer staff than the threshold. */
    SMALL,
    /** The applicant works there; it is registered or verified, with at least 10 staff, 50 in agriculture. */
    ELIGIBLE;

    /** Something proves that the applicant works there. */
    public boolean proved() {
        return this == UNVERIFIED || this == SMALL || this == ELIGIBLE;
    }
}
