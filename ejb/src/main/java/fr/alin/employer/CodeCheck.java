package fr.alin.employer;

/** What a typed Code Entreprise says of its author. */
public enum CodeCheck {
    /** The employer knows its people by it. */
    RIGHT,
    WRONG,
    /** The SIRET belongs to no registered employer, or to one without a code. */
    NOTHING_TO_COMPARE
}
