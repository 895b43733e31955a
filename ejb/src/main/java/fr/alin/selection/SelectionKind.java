package fr.alin.selection;

import fr.alin.offer.OfferStatus;
import java.util.List;

/** Which offers are listed; message key {@code selections.kind.} and the name. */
public enum SelectionKind {
    /** Closed, and somebody waits. */
    TO_CHOOSE(OfferStatus.CLOSED),
    /** Closed or sent, and nobody waits any more: to be published again or given back. */
    NOBODY_LEFT(OfferStatus.CLOSED, OfferStatus.SENT),
    /** The set has gone. */
    SENT(OfferStatus.SENT);

    private final List<OfferStatus> statuses;

    SelectionKind(OfferStatus... statuses) {
        this.statuses = List.of(statuses);
    }

    public List<OfferStatus> statuses() {
        return statuses;
    }
}
