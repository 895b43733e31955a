package fr.alin.offer;

/** Orders of the list, each total: equal offers follow their reference. */
public enum OfferSort {
    DEADLINE,
    /** With charges, lowest first. */
    RENT,
    /** Largest first. */
    SURFACE,
    /** Latest first. */
    PUBLICATION
}
