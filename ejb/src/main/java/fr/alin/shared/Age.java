package fr.alin.shared;

import java.time.LocalDate;
import java.time.Period;

/** Ages as everything here counts them. */
public final class Age {
    private Age() {}

    /** Full years; somebody born on 29 February is a year older on 1 March of common years. */
    public static int on(LocalDate birth, LocalDate day) {
        return Period.between(birth, day).getYears();
    }
}
