package fr.alin.legal;

/** Why the law gives no figure: the answer then is that there is none, never the last known one. */
public enum LegalGap {
    /** No table is valid on that day or for that territory. */
    NO_LAW_IN_FORCE,
    /** The commune has no ABC zone in our data. */
    ZONE_UNKNOWN
}
