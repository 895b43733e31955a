package fr.alin.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * What an offer adds to the law.
 *
 * @param communeWished whether the request names its commune
 * @param reservedForOthers whether it is reserved for the people of an employer that is not the applicant's
 * @param maximumEffortRate the landlord's published maximum in percent
 */
public record OfferTerms(boolean communeWished, boolean reservedForOthers, @Nullable Integer maximumEffortRate) {
    /** A dwelling judged by the law alone, as the simulator does. */
    public static final OfferTerms NONE = new OfferTerms(true, false, null);
}
