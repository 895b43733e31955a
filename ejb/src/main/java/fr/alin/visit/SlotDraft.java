package fr.alin.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A slot as it is proposed; null for what was left empty, or is no figure.
 *
 * @param day of Paris
 * @param hour at which it begins, of Paris
 * @param minutes that it lasts
 * @param places how many households may come
 */
public record SlotDraft(
        @Nullable LocalDate day, @Nullable LocalTime hour, @Nullable Integer minutes, @Nullable Integer places) {
    public static final int LEAST_MINUTES = 10;
    public static final int MOST_MINUTES = 120;
    public static final int MOST_PLACES = 20;

    /** How far ahead a slot may lie. */
    public static final int MOST_MONTHS_AHEAD = 3;

    /** Before it no visit begins. */
    public static final LocalTime EARLIEST = LocalTime.of(7, 0);

    /** By then every visit is over. */
    public static final LocalTime LATEST = LocalTime.of(21, 0);
}
