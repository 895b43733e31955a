package fr.alin.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one place that reads a clock. Instants are in UTC; days of law are those of Paris. */
public class Today {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Clock clock;

    public Today(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return Instant.now(clock);
    }

    /** The calendar day in Paris, the one deadlines and law are about. */
    public LocalDate date() {
        return LocalDate.now(clock.withZone(PARIS));
    }
}
