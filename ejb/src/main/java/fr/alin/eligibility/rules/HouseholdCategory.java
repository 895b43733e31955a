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
    static HouseholdCategory of(HouseholdFacts household, Financing financing, CategoryRule rule, LocalDate date) {
        boolean bonus = financing.intermediate()
                ? household.singleAdultWithDependants()
                : household.singleAdultWithDependants()
                        || isYoungCouple(household, rule, date)
                        || household.anyDisabled();
        int weighted = household.persons() + (bonus ? rule.personsAdded() : 0);
        int number = Math.min(rule.highestCategory(), weighted);
        return new HouseholdCategory(number, weighted - number);
    }

    /** A couple without dependants whose ages add up to no more than the limit. */
    private static boolean isYoungCouple(HouseholdFacts household, CategoryRule rule, LocalDate date) {
        return household.couple()
                && household.adults().size() == 2
                && household.dependants().isEmpty()
                && household.adults().stream()
                                .mapToInt((Occupant adult) -> adult.ageOn(date))
                                .sum()
                        <= rule.youngCoupleAgeSum();
    }
}
