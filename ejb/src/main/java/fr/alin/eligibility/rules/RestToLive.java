package fr.alin.eligibility.rules;

import fr.alin.eligibility.HouseholdFacts;
import fr.alin.eligibility.Occupant;
import fr.alin.shared.Euros;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a day leaves to live on once the rent is paid: resources less net rent, by consumption unit. Practice of
 * landlords, no law: each sets a floor of its own.
 */
public final class RestToLive {
    private static final int GROWN_AGE = 14;
    private static final BigDecimal FIRST_ADULT = BigDecimal.ONE;
    private static final BigDecimal OTHER = new BigDecimal("0.5");
    private static final BigDecimal CHILD = new BigDecimal("0.3");
    private static final BigDecimal SINGLE_PARENT = new BigDecimal("0.2");
    private static final BigDecimal DAYS = BigDecimal.valueOf(30);

    private RestToLive() {}

    /** Consumption units: the first adult 1, others from 14 years on 0.5, younger ones 0.3, a single parent 0.2 more. */
    public static BigDecimal units(HouseholdFacts household, LocalDate date) {
        BigDecimal others = Stream.concat(household.adults().stream().skip(1), household.dependants().stream())
                .map((Occupant person) -> person.ageOn(date) >= GROWN_AGE ? OTHER : CHILD)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal units = FIRST_ADULT.add(others);
        return household.singleAdultWithDependants() ? units.add(SINGLE_PARENT) : units;
    }

    /**
     * A day and unit, rounded half up to the cent, negative when the rent exceeds everything.
     *
     * @return null when the resources are unknown
     */
    public static @Nullable Euros perDay(HouseholdFacts household, Euros rentWithCharges, LocalDate date) {
        if (household.monthlyResources() == null) {
            return null;
        }
        Euros left = household
                .monthlyResources()
                .plus(Objects.requireNonNullElse(household.housingBenefit(), Euros.ZERO))
                .minus(rentWithCharges);
        return Euros.of(left.amount().divide(units(household, date).multiply(DAYS), 2, RoundingMode.HALF_UP));
    }
}
