package fr.alin.eligibility.rules;

import fr.alin.eligibility.DwellingFacts;
import fr.alin.eligibility.HouseholdFacts;
import fr.alin.eligibility.OfferTerms;
import fr.alin.legal.Ceiling;
import fr.alin.legal.EffortThreshold;
import fr.alin.legal.LegalGap;
import fr.alin.legal.SurfaceFloor;
import fr.alin.legal.TypologyRange;
import fr.alin.legal.ZoneInForce;
import org.jspecify.annotations.Nullable;

/**
 * A household, a dwelling and the law that applies to the two on the day.
 *
 * @param ceiling null with a gap
 * @param effort null when resources are unknown
 */
record Case(
        HouseholdFacts household,
        HouseholdSize size,
        DwellingFacts dwelling,
        OfferTerms terms,
        SurfaceFloor floor,
        TypologyRange typologies,
        EffortThreshold effortThreshold,
        HouseholdCategory category,
        @Nullable ZoneInForce zone,
        @Nullable Ceiling ceiling,
        @Nullable LegalGap gap,
        @Nullable EffortRate effort) {}
