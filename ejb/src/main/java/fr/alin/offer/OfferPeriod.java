package fr.alin.offer;

import java.time.LocalDate;

/** How long people can find an offer and apply. */
public final class OfferPeriod {
    /** Days from publication to the last day: at least, and at most. */
    public static final int LEAST_DAYS = 7;

    public static final int MOST_DAYS = 60;

    private OfferPeriod() {}

    public static LocalDate earliest(LocalDate published) {
        return published.plusDays(LEAST_DAYS);
    }

    public static LocalDate latest(LocalDate published) {
        return published.plusDays(MOST_DAYS);
    }

    public static boolean allows(LocalDate deadline, LocalDate published) {
        return !deadline.isBefore(earliest(published)) && !deadline.isAfter(latest(published));
    }
}
