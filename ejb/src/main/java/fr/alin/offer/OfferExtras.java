package fr.alin.offer;

import fr.alin.landlord.Heating;
import fr.alin.shared.Euros;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one offer says besides, and no card or rule needs.
 *
 * @param deposit once, null when it is not said
 * @param floors of the building above the ground floor, null when it is not said
 * @param priorityQuarter in a priority quarter of the city (QPV), as the landlord says
 * @param energyAssessedOn day of the diagnosis, null when it is not said
 */
public record OfferExtras(
        @Nullable Euros deposit,
        @Nullable Integer floors,
        boolean balcony,
        boolean garden,
        boolean parking,
        boolean priorityQuarter,
        @Nullable Heating heating,
        @Nullable LocalDate energyAssessedOn) {}
