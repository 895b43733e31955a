package fr.alin.eligibility;

import fr.alin.shared.Euros;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Figures that help an adviser and decide nothing.
 *
 * @param persons that the household counts
 * @param floor smallest surface for the household, m²
 * @param units consumption units
 * @param restToLive a day and unit after the rent of the offer, null when resources are unknown
 */
public record HouseholdFigures(
        Occupation occupation, int persons, int floor, BigDecimal units, @Nullable Euros restToLive) {}
