package fr.alin.housingrequest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a household lives now, as the registry says.
 *
 * @param status of the occupant, in the registry's words
 * @param rooms 1 to 20, null when the registry does not say, as for somebody who is hosted
 * @param surface m², null as well
 */
public record CurrentHome(String status, @Nullable Integer rooms, @Nullable BigDecimal surface) {
    private static final int MOST_ROOMS = 20;
    private static final BigDecimal LARGEST = new BigDecimal("999.99");

    /** @throws IllegalArgumentException for figures no home has */
    public CurrentHome {
        if (rooms != null && (rooms < 1 || rooms > MOST_ROOMS)) {
            throw new IllegalArgumentException(rooms + " rooms");
        }
        if (surface != null && (surface.signum() <= 0 || surface.compareTo(LARGEST) > 0)) {
            throw new IllegalArgumentException(surface + " m²");
        }
    }
}
