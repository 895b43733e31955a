package fr.alin.eligibility;

import fr.alin.shared.Euros;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of a household. A fact that is not known is null, never guessed.
 *
 * @param adults 1 to 10
 * @param couple whether two of the adults live as a couple
 * @param referenceTaxIncome sum of the revenus fiscaux de référence N-2, whole euros a year
 * @param monthlyResources of all members, a month
 * @param housingBenefit a month
 */
public record HouseholdFacts(
        List<Occupant> adults,
        List<Occupant> dependants,
        boolean couple,
        @Nullable Integer referenceTaxIncome,
        @Nullable Euros monthlyResources,
        @Nullable Euros housingBenefit) {

    public HouseholdFacts {
        adults = List.copyOf(adults);
        dependants = List.copyOf(dependants);
    }

    public int persons() {
        return adults.size() + dependants.size();
    }

    public boolean anyDisabled() {
        return Stream.concat(adults.stream(), dependants.stream()).anyMatch(Occupant::disabled);
    }

    public boolean singleAdultWithDependants() {
        return adults.size() == 1 && !dependants.isEmpty();
    }
}
