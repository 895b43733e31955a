package fr.alin.offer;

import java.util.Set;

/** What a landlord's list of offers shows. */
public enum OwnOfferKind {
    /** Whatever is not over. */
    CURRENT(OfferStatus.DRAFT, OfferStatus.PUBLISHED, OfferStatus.CLOSED, OfferStatus.SENT, OfferStatus.PLACED),
    DRAFT(OfferStatus.DRAFT),
    PUBLISHED(OfferStatus.PUBLISHED),
    CLOSED(OfferStatus.CLOSED),
    SENT(OfferStatus.SENT),
    PLACED(OfferStatus.PLACED),
    LEASED(OfferStatus.LEASED),
    WITHDRAWN(OfferStatus.WITHDRAWN),
    /** Returned to the landlord, or followed by another offer of the dwelling. */
    ENDED(OfferStatus.RETURNED, OfferStatus.PUBLISHED_AGAIN);

    private final Set<OfferStatus> statuses;

    OwnOfferKind(OfferStatus... statuses) {
        this.statuses = Set.of(statuses);
    }

    public Set<OfferStatus> statuses() {
        return statuses;
    }
}
