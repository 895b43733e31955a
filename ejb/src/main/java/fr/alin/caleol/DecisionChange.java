package fr.alin.caleol;

/** What a correction does to the decision before; message key {@code change.} and the name. */
public enum DecisionChange {
    /** It stands as it was, with its letter and its terms. */
    CONFIRMED,
    /** Another one takes its place. */
    REPLACED,
    /** The same, and the dwelling that was offered, or accepted, is not any more. */
    TAKEN_BACK
}
