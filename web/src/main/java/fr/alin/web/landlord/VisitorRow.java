package fr.alin.web.landlord;

import fr.alin.visit.SlotView;
import fr.alin.visit.VisitAction;
import fr.alin.visit.VisitTime;
import fr.alin.visit.Visitor;
import fr.alin.web.shared.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who is invited to visit, as the landlord sees them, and what may be noted. */
public class VisitorRow {
    private final Visitor visitor;
    private final @Nullable SlotView slot;
    private final Instant now;

    /** @param slot that was chosen, null for none */
    VisitorRow(Visitor visitor, @Nullable SlotView slot, Instant now) {
        this.visitor = visitor;
        this.slot = slot;
        this.now = now;
    }

    /** Reference of the candidature, as the form that notes the visit says it. */
    public String getRef() {
        return visitor.id().toString();
    }

    public String getUrl() {
        return "/bailleur/dossier?ref=" + visitor.id();
    }

    public String getName() {
        return visitor.name();
    }

    /** The slot that was chosen, empty for none. */
    public String getWhen() {
        return slot == null ? "" : VisitTime.of(slot.startsAt());
    }

    public String getState() {
        return Words.format("visits.status." + visitor.status());
    }

    public String getTone() {
        return switch (visitor.status()) {
            case INVITED -> "warn";
            case BOOKED -> "info";
            case DONE -> "ok";
            case MISSED, CANCELLED -> "bad";
        };
    }

    /** Whether it may be noted that they came. */
    public boolean isComeable() {
        return allows(VisitAction.NOTE_DONE);
    }

    /** Whether it may be noted that they did not come. */
    public boolean isMissable() {
        return allows(VisitAction.NOTE_MISSED);
    }

    public boolean isNotable() {
        return isComeable() || isMissable();
    }

    private boolean allows(VisitAction action) {
        return slot != null && slot.begun(now) && visitor.status().allowsLandlord(action);
    }
}
