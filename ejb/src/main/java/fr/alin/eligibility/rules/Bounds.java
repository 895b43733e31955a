package fr.alin.eligibility.rules;

import fr.alin.eligibility.DwellingFacts;
import fr.alin.eligibility.Ground;
import fr.alin.eligibility.HouseholdFacts;
import fr.alin.eligibility.OfferTerms;
import fr.alin.eligibility.Verdict;
import fr.alin.legal.CeilingZone;
import fr.alin.legal.Financing;
import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.offer.OfferBounds;
import fr.alin.shared.Euros;
import fr.alin.territory.Commune;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of a household before any offer is looked at. The rules themselves are asked, once for each ceiling
 * that may apply: the bounds cannot say otherwise than they do.
 */
public final class Bounds {
    /** A dwelling that nothing but the ceiling can refuse. */
    private static final int ROOMS = 1;

    private static final BigDecimal SURFACE = new BigDecimal(500);
    private static final Euros RENT = Euros.of(1);
    private static final OfferTerms TERMS = new OfferTerms(true, false, null);

    private final Law law;
    private final HouseholdFacts household;
    private final LocalDate day;
    private final Map<Ceiling, Verdict> asked = new HashMap<>();

    /** Communes of one zone share their ceilings; where the law gives no zone, each stands for itself. */
    private record Ceiling(Financing financing, @Nullable CeilingZone zone, @Nullable String commune) {}

    private Bounds(Law law, HouseholdFacts household, LocalDate day) {
        this.law = law;
        this.household = household;
        this.day = day;
    }

    /**
     * The bounds of a household.
     *
     * @param wished communes and arrondissements it wishes
     * @param employer whose reserved offers are open to it, null for none
     * @throws NoLegalAnswerException when not even the size of dwelling is known to the law on that day
     */
    public static OfferBounds of(
            Law law, HouseholdFacts household, Collection<Commune> wished, @Nullable UUID employer, LocalDate day)
            throws NoLegalAnswerException {
        Bounds bounds = new Bounds(law, household, day);
        List<OfferBounds.Place> places = new ArrayList<>();
        for (Commune commune : wished) {
            for (Financing financing : Financing.values()) {
                if (!bounds.verdict(commune, financing).grounds().contains(Ground.INCOME_ABOVE_CEILING)) {
                    places.add(new OfferBounds.Place(commune.inseeCode(), financing));
                }
            }
        }
        return new OfferBounds(
                places,
                law.typologies(day, household.persons()).admitted(),
                law.typologies(day, household.persons()).highest(),
                law.surfaceFloor(day, household.persons()).squareMetres(),
                employer,
                household.monthlyResources(),
                Objects.requireNonNullElse(household.housingBenefit(), Euros.ZERO));
    }

    private Verdict verdict(Commune commune, Financing financing) throws NoLegalAnswerException {
        Ceiling ceiling = ceiling(commune, financing);
        Verdict known = asked.get(ceiling);
        if (known == null) {
            known = new Admissibility(law)
                    .judge(
                            household,
                            new DwellingFacts(
                                    commune.parentCode(), commune.departement(), financing, ROOMS, SURFACE, RENT),
                            TERMS,
                            day);
            asked.put(ceiling, known);
        }
        return known;
    }

    private Ceiling ceiling(Commune commune, Financing financing) {
        try {
            return new Ceiling(
                    financing,
                    law.zone(day, financing, commune.parentCode(), commune.departement())
                            .zone(),
                    null);
        } catch (NoLegalAnswerException e) {
            return new Ceiling(financing, null, commune.parentCode());
        }
    }
}
