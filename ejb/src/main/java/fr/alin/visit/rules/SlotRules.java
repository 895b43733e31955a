package fr.alin.visit.rules;

import fr.alin.shared.BusinessException;
import fr.alin.shared.Today;
import fr.alin.visit.SlotDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Which slots may be proposed. */
public final class SlotRules {
    private SlotRules() {}

    /**
     * When a slot begins.
     *
     * @throws BusinessException {@code visitDay.range} before today or too far ahead, {@code visitHour.range} unless it
     *     begins and ends by day, {@code visitHour.past} for an hour of today that is over, {@code minutes.range},
     *     {@code places.range}
     */
    public static Instant start(SlotDraft typed, Instant now) {
        requireWithin("minutes.range", typed.minutes(), SlotDraft.LEAST_MINUTES, SlotDraft.MOST_MINUTES);
        requireWithin("places.range", typed.places(), 1, SlotDraft.MOST_PLACES);
        LocalDate today = LocalDate.ofInstant(now, Today.PARIS);
        if (typed.day().isBefore(today) || typed.day().isAfter(today.plusMonths(SlotDraft.MOST_MONTHS_AHEAD))) {
            throw new BusinessException("visitDay.range", SlotDraft.MOST_MONTHS_AHEAD);
        }
        // Counted from the end: a time of the day begins anew at midnight.
        LocalTime last = SlotDraft.LATEST.minusMinutes(typed.minutes());
        if (typed.hour().isBefore(SlotDraft.EARLIEST) || typed.hour().isAfter(last)) {
            throw new BusinessException("visitHour.range");
        }
        Instant start = typed.day().atTime(typed.hour()).atZone(Today.PARIS).toInstant();
        if (!start.isAfter(now)) {
            throw new BusinessException("visitHour.past");
        }
        return start;
    }

    private static void requireWithin(String key, int figure, int least, int most) {
        if (figure < least || figure > most) {
            throw new BusinessException(key, least, most);
        }
    }
}
