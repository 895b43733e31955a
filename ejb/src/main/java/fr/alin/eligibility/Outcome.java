package fr.alin.eligibility;

/** What one rule says. */
public enum Outcome {
    MET,
    /** Worth a look, never a refusal. */
    WARNING,
    FAILED,
    /** A fact or a law is missing: nothing can be said yet. */
    UNDECIDED
}
