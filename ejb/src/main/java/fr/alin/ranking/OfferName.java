package fr.alin.ranking;

/** What people call an offer. */
public record OfferName(int number, int rooms, String commune) {}
