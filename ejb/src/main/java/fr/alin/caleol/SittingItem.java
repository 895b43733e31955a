package fr.alin.caleol;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sitting in its list.
 *
 * @param number within the year, null before it is closed
 * @param dwellings on the agenda
 */
public record SittingItem(
        UUID id,
        @Nullable Integer number,
        LocalDate heldOn,
        LocalTime startsAt,
        String place,
        SittingStatus status,
        long dwellings) {}
