package fr.alin.selection;

import fr.alin.offer.OfferStatus;

/** Which offers are listed; message key {@code selections.kind.} and the name. */
public enum SelectionKind {
    /** Closed, and somebody waits. */
    TO_CHOOSE(OfferStatus.CLOSED),
    /** Closed, and nobody waits: to be published again or given back. */
    NOBODY_LEFT(OfferStatus.CLOSED),
    /** The set has gone. */
    SENT(OfferStatus.SENT);

    private final OfferStatus status;

    SelectionKind(OfferStatus status) {
        this.status = status;
    }

    public OfferStatus status() {
        return status;
    }
}
