package fr.alin.housingrequest;

/** What the registry says of a household's situation that gives points; declared, not yet proved. */
public enum Situation {
    VIOLENCE,
    NO_HOME,
    EVICTION,
    OVERCROWDING,
    UNFIT_HOME,
    /** A new job or a transfer. */
    MOBILITY
}
