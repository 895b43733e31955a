package fr.alin.eligibility;

import java.time.LocalDate;
import java.time.Period;

/** Somebody who will live in the dwelling. */
public record Occupant(LocalDate birthDate, boolean disabled) {
    /** Full years; somebody born on 29 February is a year older on 1 March of common years. */
    public int ageOn(LocalDate date) {
        return Period.between(birthDate, date).getYears();
    }
}
