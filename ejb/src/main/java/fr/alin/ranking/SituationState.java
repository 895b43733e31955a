package fr.alin.ranking;

/** What is known of a situation that gives points; message key {@code situationState.} and the name. */
public enum SituationState {
    /** By the applicant; nobody has seen a document yet. */
    DECLARED,
    /** By an adviser who has seen a document. */
    CONFIRMED,
    /** By an adviser whom a document has shown that it is not so. */
    STRUCK;

    /** Whether it gives points in the estimate. */
    public boolean counts() {
        return this != STRUCK;
    }
}
