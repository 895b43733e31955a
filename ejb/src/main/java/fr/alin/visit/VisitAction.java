package fr.alin.visit;

/** What may be done to a visit; in the trail as {@code VISIT_} and the name. */
public enum VisitAction {
    /** A slot is taken, or another one instead of it. */
    BOOK,
    /** The slot is withdrawn: another one is to be chosen. */
    FREE,
    /** The applicant gives it up, or the candidature is over. */
    CANCEL,
    NOTE_DONE,
    NOTE_MISSED
}
