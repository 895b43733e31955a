package fr.alin.selection;

import fr.alin.offer.OfferStatus;
import java.util.List;

/** Which offers are listed; message key {@code selections.kind.} and the name. */
public enum SelectionKind {
    /** Closed, and somebody waits. */
    TO_CHOOSE(OfferStatus.CLOSED),
    /** Closed, sent or placed, and nobody waits any more: to be published again or given back. */
    NOBODY_LEFT(OfferStatus.CLOSED, OfferStatus.SENT, OfferStatus.PLACED),
    /** The set has gone, and somebody of it still waits. */
    SENT(OfferStatus.SENT, OfferStatus.PLACED);

    private final List<OfferStatus> statuses;

    SelectionKind(OfferStatus... statuses) {
        this.statuses = List.of(statuses);
    }

    public List<OfferStatus> statuses() {
        return statuses;
    }
}
