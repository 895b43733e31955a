package fr.alin.ranking;

/** Kind of document that proved a ground; message key {@code proof.} and the name. Its content is not kept. */
public enum Proof {
    COMMISSION_DECISION,
    COURT_ORDER,
    PREFECT_LETTER,
    MEDICAL_BOARD,
    OTHER_OFFICIAL
}
