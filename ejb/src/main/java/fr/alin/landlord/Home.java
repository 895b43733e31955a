package fr.alin.landlord;

import fr.alin.legal.Financing;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a landlord says of a dwelling.
 *
 * @param door which of the address: building, number; empty for the only one
 * @param externalRef the landlord's own reference, null for none
 * @param surface habitable, in square metres with two decimals
 * @param floor 0 for the ground floor
 * @param floors of the building above the ground floor, null when it is not said
 * @param energyClass letter of the diagnosis, A to G: the worse of consumption and emissions (CCH L173-1-1)
 * @param climateClass letter of the emissions
 * @param energyAssessedOn day of the diagnosis, null when it is not said
 * @param accessible built or adapted for disabled people (CCH R441-4)
 * @param priorityQuarter in a priority quarter of the city (QPV)
 */
public record Home(
        String address,
        String door,
        @Nullable String externalRef,
        DwellingKind kind,
        int rooms,
        BigDecimal surface,
        int floor,
        @Nullable Integer floors,
        boolean lift,
        boolean accessible,
        boolean balcony,
        boolean garden,
        boolean parking,
        boolean priorityQuarter,
        String energyClass,
        String climateClass,
        @Nullable LocalDate energyAssessedOn,
        @Nullable Heating heating,
        Financing financing) {
    /** Whether what candidates read of it, and are judged and ranked by, is the same. */
    public boolean readsAs(Home other) {
        return kind == other.kind
                && floor == other.floor
                && lift == other.lift
                && energyClass.equals(other.energyClass)
                && climateClass.equals(other.climateClass)
                && rooms == other.rooms
                && surface.compareTo(other.surface) == 0
                && accessible == other.accessible
                && financing == other.financing;
    }
}
