package fr.alin.eligibility.rules;

import fr.alin.eligibility.Check;
import fr.alin.eligibility.DwellingFacts;
import fr.alin.eligibility.HouseholdFacts;
import fr.alin.eligibility.OfferTerms;
import fr.alin.eligibility.Verdict;
import fr.alin.legal.Ceiling;
import fr.alin.legal.Law;
import fr.alin.legal.LegalGap;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.legal.ZoneInForce;
import fr.alin.shared.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All rules of admissibility, in the order in which they are told; each one speaks, whatever the others say. */
public final class Admissibility {
    private static final List<Function<Case, @Nullable Check>> RULES = List.of(
            DwellingRules::communeIsWished,
            DwellingRules::roomsSuitTheHousehold,
            DwellingRules::surfaceReachesTheFloor,
            IncomeRules::incomeWithinTheCeiling,
            IncomeRules::effortRateIsBearable,
            IncomeRules::effortRateWithinTheLandlordsMaximum,
            DwellingRules::offerIsOpenToTheEmployer);

    private final Law law;

    public Admissibility(Law law) {
        this.law = law;
    }

    /**
     * Judges a household for a dwelling.
     *
     * @param date the day whose law applies
     * @throws NoLegalAnswerException when not even the size of dwelling is known to the law on that day
     */
    public Verdict judge(HouseholdFacts household, DwellingFacts dwelling, OfferTerms terms, LocalDate date)
            throws NoLegalAnswerException {
        Case facts = gather(household, dwelling, terms, date);
        List<Check> checks = RULES.stream()
                .map(rule -> rule.apply(facts))
                .flatMap(check -> Stream.ofNullable(check))
                .toList();
        return new Verdict(
                dwelling.financing(),
                facts.size().persons(),
                facts.category().number(),
                facts.category().supplementPersons(),
                facts.zone() == null ? null : facts.zone().zone(),
                facts.ceiling() == null ? null : facts.ceiling().euros(),
                facts.floor().squareMetres(),
                facts.typologies(),
                facts.effort() == null ? null : facts.effort().rate(),
                facts.effort() == null ? null : facts.effort().guideRatio(),
                checks,
                facts.zone() == null ? null : facts.zone().source(),
                facts.size().sources(),
                facts.gap());
    }

    private Case gather(HouseholdFacts household, DwellingFacts dwelling, OfferTerms terms, LocalDate date)
            throws NoLegalAnswerException {
        HouseholdSize size = HouseholdSize.of(household, law, date);
        HouseholdCategory category =
                HouseholdCategory.of(household, size, dwelling.financing(), law.categoryRule(date), date);
        ZoneInForce zone = null;
        Ceiling ceiling = null;
        LegalGap gap = null;
        try {
            zone = law.zone(date, dwelling.financing(), dwelling.commune(), dwelling.departement());
            ceiling = law.ceiling(date, dwelling.financing(), zone, category.number(), category.supplementPersons());
        } catch (NoLegalAnswerException e) {
            gap = e.gap();
        }
        return new Case(
                household,
                size,
                dwelling,
                terms,
                law.surfaceFloor(date, size.persons()),
                law.typologies(date, size.persons()),
                law.effortThreshold(date),
                category,
                zone,
                ceiling,
                gap,
                effort(household, dwelling));
    }

    private static @Nullable EffortRate effort(HouseholdFacts household, DwellingFacts dwelling) {
        return household.monthlyResources() == null
                ? null
                : new EffortRate(
                        dwelling.rentWithCharges(),
                        Objects.requireNonNullElse(household.housingBenefit(), Euros.ZERO),
                        household.monthlyResources());
    }
}
