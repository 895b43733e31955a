package fr.alin.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as pages and mails write it: {@code 1er janvier 2027}. */
public final class FrenchDay {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);

    private FrenchDay() {}

    public static String of(LocalDate day) {
        return first(day, FORMAT.format(day));
    }

    /** The first of a month is a rank, whatever follows. */
    public static String first(LocalDate day, String written) {
        return day.getDayOfMonth() == 1 ? "1er" + written.substring(1) : written;
    }
}
