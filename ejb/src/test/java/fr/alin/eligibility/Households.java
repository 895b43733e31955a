package fr.alin.eligibility;

import fr.alin.shared.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Households and dwellings in the words of the case books. */
public final class Households {
    private static final String UNBORN = "u";

    private Households() {}

    static int unborn(String ages) {
        return (int) Arrays.stream(ages.split(",")).filter(UNBORN::equals).count();
    }

    /** Persons with these ages on the day, the first of them disabled or not; v: in visiting custody, u: not born yet. */
    public static List<Occupant> ofAges(String ages, LocalDate day, boolean firstDisabled) {
        if (ages.isBlank()) {
            return List.of();
        }
        String[] each = ages.split(",");
        return Arrays.stream(each)
                .filter(age -> !age.equals(UNBORN))
                .map(age -> new Occupant(
                        day.minusYears(Integer.parseInt(age.replace("v", "").strip())),
                        firstDisabled && age.equals(each[0]),
                        age.endsWith("v")))
                .toList();
    }

    public static HouseholdFacts household(
            List<Occupant> adults,
            List<Occupant> dependants,
            boolean couple,
            int income,
            String resources,
            String benefit) {
        return new HouseholdFacts(
                adults,
                dependants,
                0,
                couple,
                income,
                Euros.of(new BigDecimal(resources)),
                Euros.of(new BigDecimal(benefit)));
    }
}
