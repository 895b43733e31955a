package fr.alin.eligibility;

import fr.alin.shared.Age;
import java.time.LocalDate;

/**
 * Somebody who will live in the dwelling.
 *
 * @param visiting a dependant who is there in visiting custody (CCH L442-12)
 */
public record Occupant(LocalDate birthDate, boolean disabled, boolean visiting) {
    /** Full years; somebody born on 29 February is a year older on 1 March of common years. */
    public int ageOn(LocalDate date) {
        return Age.on(birthDate, date);
    }
}
