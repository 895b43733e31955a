package fr.alin.eligibility.rules;

import fr.alin.eligibility.Occupation;
import fr.alin.legal.SurfaceFloor;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whether people live too closely, or in more rooms than they need. */
public final class Crowding {
    private Crowding() {}

    /**
     * Judges a home by what is known of it.
     *
     * @param rooms without kitchen, null when unknown
     * @param surface m², null when unknown
     * @param floor for so many persons
     */
    public static Occupation of(
            int persons, @Nullable Integer rooms, @Nullable BigDecimal surface, SurfaceFloor floor) {
        if (surface != null && surface.compareTo(BigDecimal.valueOf(floor.squareMetres())) < 0) {
            return Occupation.OVERCROWDED;
        }
        if (rooms != null && rooms > persons + 1) {
            return Occupation.UNDEROCCUPIED;
        }
        return rooms == null && surface == null ? Occupation.UNKNOWN : Occupation.FITTING;
    }
}
