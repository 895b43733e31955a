package fr.alin.legal;

/** What a table is worth on a day. */
public enum LegalStanding {
    /** It applies, and we know of no later text. */
    IN_FORCE,
    /** We apply it for want of the later one that has replaced it. */
    SUPERSEDED,
    /** Its values are in no text: made up for demonstrations, or proposed until the operator confirms them. */
    TO_CONFIRM,
    /** It is for days before or after. */
    OTHER_PERIOD
}
