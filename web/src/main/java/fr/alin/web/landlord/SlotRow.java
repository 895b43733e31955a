package fr.alin.web.landlord;

import fr.alin.visit.SlotView;
import fr.alin.visit.VisitTime;
import fr.alin.web.shared.Words;
import java.time.Instant;

/** A slot for visits, as its landlord sees it. */
public class SlotRow {
    private final SlotView slot;
    private final Instant now;

    SlotRow(SlotView slot, Instant now) {
        this.slot = slot;
        this.now = now;
    }

    /** Its reference, as the form that withdraws it says it. */
    public String getRef() {
        return slot.id().toString();
    }

    /** For example "lundi 7 décembre 2026 à 14 h 30". */
    public String getWhen() {
        return VisitTime.of(slot.startsAt());
    }

    public String getLength() {
        return Words.format("visits.minutes", slot.minutes());
    }

    public String getTaken() {
        return Words.format("visits.taken", slot.taken(), slot.places());
    }

    public String getState() {
        return Words.format(slot.begun(now) ? "visits.over" : slot.free() == 0 ? "visits.complete" : "visits.open");
    }

    public String getTone() {
        return slot.begun(now) ? "mute" : slot.free() == 0 ? "warn" : "ok";
    }

    /** Whether it may be withdrawn: until it begins. */
    public boolean isWithdrawable() {
        return !slot.begun(now);
    }
}
