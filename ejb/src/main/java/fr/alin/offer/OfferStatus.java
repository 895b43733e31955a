package fr.alin.offer;

/** Where an offer stands. */
public enum OfferStatus {
    DRAFT,
    PUBLISHED,
    CLOSED,
    WITHDRAWN
}
