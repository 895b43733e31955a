package fr.alin.ranking.rules;

import java.time.LocalDate;

/** Young people have a part of the points of their own: until the day of their thirtieth birthday (product §6). */
public final class Youth {
    private static final int YEARS = 30;

    private Youth() {}

    public static boolean young(LocalDate birth, LocalDate date) {
        return birth.plusYears(YEARS).isAfter(date);
    }
}
