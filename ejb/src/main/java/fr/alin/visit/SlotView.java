package fr.alin.visit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A slot for visits.
 *
 * @param taken places of active candidatures; those of others are free
 */
public record SlotView(UUID id, Instant startsAt, int minutes, int places, boolean withdrawn, long taken) {
    public Instant endsAt() {
        return startsAt.plus(minutes, ChronoUnit.MINUTES);
    }

    /** Whether it has begun: from then on nobody takes, moves or withdraws it, and the landlord notes who came. */
    public boolean begun(Instant now) {
        return !startsAt.isAfter(now);
    }

    /** How many may still take it. */
    public long free() {
        return Math.max(0, places - taken);
    }

    /** Whether it may be chosen now. */
    public boolean open(Instant now) {
        return !withdrawn && !begun(now) && free() > 0;
    }
}
