package fr.alin.offer;

import fr.alin.offer.rules.OfferLifeCycle;
import fr.alin.shared.Roles;

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
    PUBLISHED_AGAIN;

    /** Whether an adviser may do this now. */
    public boolean allowsAdviser(OfferAction action) {
        return OfferLifeCycle.TABLE.actions(this, Roles.ADVISER).contains(action);
    }
}
