package fr.alin.eligibility;

import fr.alin.shared.Euros;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of a household. A fact that is not known is null, never guessed.
 *
 * @param adults 1 to 10
 * @param dependants 0 to 15, whoever is there in visiting custody among them
 * @param unborn children of a pregnancy that is attested, 0 to 5
 * @param couple whether two of the adults live as a couple
 * @param referenceTaxIncome sum of the revenus fiscaux de référence N-2, whole euros a year
 * @param monthlyResources of all members, a month
 * @param housingBenefit a month
 */
public record HouseholdFacts(
        List<Occupant> adults,
        List<Occupant> dependants,
        int unborn,
        boolean couple,
        @Nullable Integer referenceTaxIncome,
        @Nullable Euros monthlyResources,
        @Nullable Euros housingBenefit) {

    public HouseholdFacts {
        adults = List.copyOf(adults);
        dependants = List.copyOf(dependants);
    }

    public boolean anyDisabled() {
        return Stream.concat(adults.stream(), dependants.stream()).anyMatch(Occupant::disabled);
    }

    /** What has yet to be told before everything can be judged. */
    public List<OwedFact> unknown() {
        return Stream.of(
                        referenceTaxIncome == null ? OwedFact.REFERENCE_TAX_INCOME : null,
                        monthlyResources == null ? OwedFact.MONTHLY_RESOURCES : null)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Dependants who live there all year. */
    public int resident() {
        return dependants.size() - visiting();
    }

    /** Dependants who are there in visiting custody. */
    public int visiting() {
        return (int) dependants.stream().filter(Occupant::visiting).count();
    }
}
