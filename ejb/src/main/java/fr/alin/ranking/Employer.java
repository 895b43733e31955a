package fr.alin.ranking;

/** What is known of the applicant's employer; message key {@code employer.} and the name. */
public enum Employer {
    /** None, public, or abroad. */
    NONE,
    /** A SIRET that belongs to no registered employer, and no adviser has seen its size proved: to be verified. */
    UNVERIFIED,
    /** Registered or verified, with fewer staff than the threshold. */
    SMALL,
    /** Registered or verified, with at least 10 staff, 50 in agriculture. */
    ELIGIBLE
}
