package fr.alin.offer;

/** How much is open today. */
public record OpenTotals(long offers, long departements) {}
