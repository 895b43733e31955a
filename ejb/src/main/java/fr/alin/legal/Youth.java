package fr.alin.legal;

import fr.alin.shared.Age;
import java.time.LocalDate;

/**
 * Who is young: until the day before a birthday.
 *
 * @param underYears the birthday on which it ends
 */
public record Youth(int underYears, LegalSource source) {
    public boolean includes(LocalDate birth, LocalDate date) {
        return Age.on(birth, date) < underYears;
    }
}
