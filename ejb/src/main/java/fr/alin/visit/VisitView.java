package fr.alin.visit;

import fr.alin.candidature.CandidatureId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One's own visit.
 *
 * @param slot that was chosen, null for none
 * @param changes how often it was changed: later ones replace earlier ones in a calendar
 * @param bookedAt when the slot was chosen, null for none
 * @param bookable the candidature may still get the dwelling
 * @param slots of the offer, also those that are full, over or withdrawn, the earliest first
 */
public record VisitView(
        CandidatureId candidature,
        VisitStatus status,
        @Nullable UUID slot,
        int changes,
        @Nullable Instant bookedAt,
        VisitedHome home,
        boolean bookable,
        List<SlotView> slots) {
    public VisitView {
        slots = List.copyOf(slots);
    }

    /** The slot that was chosen. */
    public Optional<SlotView> chosen() {
        return slots.stream().filter(one -> one.id().equals(slot)).findFirst();
    }

    /** Slots that may be chosen now; the one that is already is not among them. */
    public List<SlotView> open(Instant now) {
        return slots.stream()
                .filter(one -> bookable && one.open(now) && !one.id().equals(slot))
                .toList();
    }

    /** Whether a slot may be chosen, or changed for another one: until the chosen one begins. */
    public boolean movable(Instant now) {
        return status.allowsApplicant(VisitAction.BOOK)
                && chosen().map(one -> !one.begun(now)).orElse(true);
    }
}
