package fr.alin.eligibility;

import fr.alin.offer.OfferView;
import org.jspecify.annotations.Nullable;

/**
 * An offer that a search found.
 *
 * @param verdict null for a visitor without a request
 */
public record FoundOffer(OfferView offer, @Nullable Verdict verdict) {}
