package fr.alin.eligibility.rules;

import fr.alin.eligibility.HouseholdFacts;
import fr.alin.eligibility.Occupant;
import fr.alin.legal.ConsumptionUnits;
import fr.alin.shared.Euros;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a day leaves to live on once the rent is paid: resources less net rent, by consumption unit. Practice of
 * landlords, no law: each sets a floor of its own.
 */
public final class RestToLive {
    private RestToLive() {}

    /** The weights of all who live on it; a child that is not born yet does not. */
    public static BigDecimal units(HouseholdFacts household, ConsumptionUnits weights, LocalDate date) {
        return weights.of(ages(household.adults(), date), ages(household.dependants(), date));
    }

    private static List<Integer> ages(List<Occupant> persons, LocalDate date) {
        return persons.stream().map(person -> person.ageOn(date)).toList();
    }

    /**
     * A day and unit, rounded half up to the cent, negative when the rent exceeds everything.
     *
     * @return null when the resources are unknown
     */
    public static @Nullable Euros perDay(
            HouseholdFacts household, Euros rentWithCharges, ConsumptionUnits weights, LocalDate date) {
        if (household.monthlyResources() == null) {
            return null;
        }
        Euros left = household
                .monthlyResources()
                .plus(Objects.requireNonNullElse(household.housingBenefit(), Euros.ZERO))
                .minus(rentWithCharges);
        return Euros.of(left.amount()
                .divide(
                        units(household, weights, date).multiply(BigDecimal.valueOf(weights.days())),
                        2,
                        RoundingMode.HALF_UP));
    }
}
