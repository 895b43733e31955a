package fr.alin.eligibility.rules;

import fr.alin.eligibility.HouseholdFacts;
import fr.alin.eligibility.Occupant;
import fr.alin.legal.CategoryRule;
import fr.alin.legal.Financing;
import java.time.LocalDate;

/**
 * The row of the ceilings table a household falls into (arrêté of 29 July 1987, annexe I, notes).
 *
 * @param number 1 to 6
 * @param supplementPersons persons beyond the last category
 */
record HouseholdCategory(int number, int supplementPersons) {
    static HouseholdCategory of(
            HouseholdFacts household, HouseholdSize size, Financing financing, CategoryRule rule, LocalDate date) {
        boolean adultAlone = household.adults().size() == 1 && size.dependants() > 0;
        boolean bonus = financing.intermediate()
                ? adultAlone
                : adultAlone || isYoungCouple(household, size, rule, date) || household.anyDisabled();
        int weighted = size.persons() + (bonus ? rule.personsAdded() : 0);
        int number = Math.min(rule.highestCategory(), weighted);
        return new HouseholdCategory(number, weighted - number);
    }

    /** A couple without dependants whose ages add up to no more than the limit. */
    private static boolean isYoungCouple(
            HouseholdFacts household, HouseholdSize size, CategoryRule rule, LocalDate date) {
        return household.couple()
                && household.adults().size() == 2
                && size.dependants() == 0
                && household.adults().stream()
                                .mapToInt((Occupant adult) -> adult.ageOn(date))
                                .sum()
                        <= rule.youngCoupleAgeSum();
    }
}
