package fr.alin.housingrequest.model;

import fr.alin.housingrequest.RegistryRequest;
import fr.alin.shared.Euros;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a request says of its household as a whole. */
@Embeddable
public class DeclaredHousehold {
    boolean couple;

    /** Children of a pregnancy that is attested. */
    int unborn;

    /** Whole euros a year. */
    @Column(name = "reference_tax_income")
    @Nullable
    Integer referenceTaxIncome;

    /** A month. */
    @Column(name = "monthly_resources")
    @Nullable
    Euros monthlyResources;

    /** A month. */
    @Column(name = "housing_benefit")
    @Nullable
    Euros housingBenefit;

    protected DeclaredHousehold() {}

    /** Of a request that is erased. */
    static DeclaredHousehold none() {
        return new DeclaredHousehold();
    }

    static DeclaredHousehold of(RegistryRequest source) {
        DeclaredHousehold household = new DeclaredHousehold();
        household.couple = source.couple();
        household.unborn = source.unborn();
        household.referenceTaxIncome = source.referenceTaxIncome();
        household.monthlyResources = source.monthlyResources();
        household.housingBenefit = source.housingBenefit();
        return household;
    }
}
