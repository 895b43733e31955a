package fr.alin.web.applicant;

import fr.alin.visit.SlotView;
import fr.alin.visit.VisitTime;
import fr.alin.web.shared.Words;

/** A slot that may be chosen for a visit. */
public record SlotOption(String value, String label) {
    static SlotOption of(SlotView slot) {
        return new SlotOption(
                slot.id().toString(),
                Words.format("visit.slot", VisitTime.of(slot.startsAt()), slot.minutes(), slot.free()));
    }
}
