package fr.alin.offer;

/** Where an offer stands (product §8). */
public enum OfferStatus {
    DRAFT,
    PUBLISHED,
    CLOSED,
    SENT,
    PLACED,
    LEASED,
    WITHDRAWN,
    RETURNED,
    /** Another offer of the same dwelling follows it. */
    PUBLISHED_AGAIN
}
