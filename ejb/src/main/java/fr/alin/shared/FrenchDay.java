package fr.alin.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A day as it is written in France: {@code 05/11/2026}. */
public final class FrenchDay {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private FrenchDay() {}

    public static String of(LocalDate day) {
        return FORMAT.format(day);
    }
}
