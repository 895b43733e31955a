package fr.alin.visit;

import java.util.List;

/**
 * The visits of an offer, for its landlord.
 *
 * @param slots that are not withdrawn, the earliest first
 * @param visitors by name
 */
public record VisitsView(VisitedOffer offer, List<SlotView> slots, List<Visitor> visitors) {
    public VisitsView {
        slots = List.copyOf(slots);
        visitors = List.copyOf(visitors);
    }
}
