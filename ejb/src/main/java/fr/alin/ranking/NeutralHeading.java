package fr.alin.ranking;

/** What landlords see of a score: sums that name no ground. Message key {@code neutral.} and the name. */
public enum NeutralHeading {
    SITUATION,
    EMPLOYMENT,
    SENIORITY
}
