package fr.alin.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * What an offer adds to the law.
 *
 * @param communeWished whether the request names its commune
 * @param reservation for whom an employer keeps it
 * @param maximumEffortRate the landlord's published maximum in percent
 */
public record OfferTerms(boolean communeWished, Reservation reservation, @Nullable Integer maximumEffortRate) {
    /** A dwelling judged by the law alone, as the simulator does. */
    public static final OfferTerms NONE = new OfferTerms(true, Reservation.OPEN, null);
}
