package fr.alin.visit;

import fr.alin.shared.FrenchDay;
import fr.alin.shared.Today;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When a visit begins, as pages and mails write it: {@code lundi 7 décembre 2026 à 14 h 30}, of Paris. */
public final class VisitTime {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRANCE);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H\u00a0'h'\u00a0mm", Locale.FRANCE);

    private VisitTime() {}

    public static String of(Instant start) {
        ZonedDateTime paris = start.atZone(Today.PARIS);
        return DAY.format(paris) + " " + FrenchDay.of(paris.toLocalDate()) + " à " + HOUR.format(paris);
    }
}
