package fr.alin.visit.rules;

import fr.alin.shared.BusinessException;
import fr.alin.shared.Faults;
import fr.alin.shared.Today;
import fr.alin.visit.SlotDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Which slots may be proposed. */
public final class SlotRules {
    private SlotRules() {}

    /**
     * When a slot begins; everything that is wrong is told at once.
     *
     * @throws BusinessException {@code visitDay.required}, {@code visitDay.range} before today or too far ahead,
     *     {@code visitHour.required}, {@code visitHour.range} unless it begins and ends by day, {@code visitHour.past} for an
     *     hour of today that is over, {@code minutes.figure}, {@code minutes.range}, {@code places.figure}, {@code places.range}
     */
    public static Instant start(SlotDraft typed, Instant now) {
        LocalDate day = typed.day();
        LocalTime hour = typed.hour();
        Faults faults = new Faults();
        boolean near = day == null || near(day, LocalDate.ofInstant(now, Today.PARIS));
        faults.unless(day != null, "visitDay.required");
        faults.unless(near, "visitDay.range", SlotDraft.MOST_MONTHS_AHEAD);
        boolean byDay = hour == null || byDay(hour, typed.minutes());
        faults.unless(hour != null, "visitHour.required");
        faults.unless(byDay, "visitHour.range");
        Instant start = day == null || hour == null
                ? Instant.MAX
                : day.atTime(hour).atZone(Today.PARIS).toInstant();
        faults.unless(!near || !byDay || start.isAfter(now), "visitHour.past");
        requireWithin(faults, "minutes", typed.minutes(), SlotDraft.LEAST_MINUTES, SlotDraft.MOST_MINUTES);
        requireWithin(faults, "places", typed.places(), 1, SlotDraft.MOST_PLACES);
        faults.raise();
        return start;
    }

    private static boolean near(LocalDate day, LocalDate today) {
        return !day.isBefore(today) && !day.isAfter(today.plusMonths(SlotDraft.MOST_MONTHS_AHEAD));
    }

    /** Counted from the end: a time of the day begins anew at midnight. A length that is none does not speak of the hour. */
    private static boolean byDay(LocalTime hour, @Nullable Integer minutes) {
        int length = minutes == null ? 0 : Math.min(Math.max(minutes, 0), SlotDraft.MOST_MINUTES);
        return !hour.isBefore(SlotDraft.EARLIEST) && !hour.isAfter(SlotDraft.LATEST.minusMinutes(length));
    }

    private static void requireWithin(Faults faults, String field, @Nullable Integer figure, int least, int most) {
        faults.unless(figure != null, field + ".figure");
        faults.unless(figure == null || figure >= least && figure <= most, field + ".range", least, most);
    }
}
