package fr.alin.shared;

import java.time.LocalDate;

/** The last day of an offer, on which one still applies. */
public final class Deadline {
    private Deadline() {}

    public static boolean passed(LocalDate lastDay, LocalDate today) {
        return today.isAfter(lastDay);
    }

    /** The day as of which facts count: today, and once the offer is over its last day. */
    public static LocalDate factsCountOn(LocalDate lastDay, LocalDate today) {
        return passed(lastDay, today) ? lastDay : today;
    }
}
