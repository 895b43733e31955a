package fr.alin.offer;

import java.util.Comparator;

/** Orders of the list, each total: equal offers follow their reference. */
public enum OfferSort {
    DEADLINE(Comparator.comparing(OpenOffer::deadline)),
    RENT(Comparator.comparing(OpenOffer::rent)),
    SURFACE(Comparator.comparing(OpenOffer::surface).reversed()),
    PUBLICATION(Comparator.comparing(OpenOffer::publishedAt).reversed());

    private final Comparator<OpenOffer> order;

    OfferSort(Comparator<OpenOffer> order) {
        this.order = order.thenComparing(offer -> offer.id().value());
    }

    public Comparator<OpenOffer> order() {
        return order;
    }
}
