package fr.alin.eligibility;

import fr.alin.offer.OfferBounds;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of a household.
 *
 * @param open of the offers it may see
 * @param hiddenFrom its own employer, when it is anonymous towards it: offers reserved by it are hidden
 */
public record HouseholdBounds(OfferBounds open, @Nullable UUID hiddenFrom) {}
