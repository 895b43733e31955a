package fr.alin.ranking;

/** What is known of the applicant's employer; message key {@code employer.} and the name. */
public enum Employer {
    /** None, public, or abroad. */
    NONE,
    /** A SIRET that belongs to no registered employer: to be verified. */
    UNVERIFIED,
    /** Registered, with fewer staff than the threshold. */
    SMALL,
    /** Registered, with at least 10 staff, 50 in agriculture. */
    ELIGIBLE
}
