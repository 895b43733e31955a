package fr.alin.eligibility;

import fr.alin.offer.OfferBounds;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of a household.
 *
 * @param open of the offers it may see
 * @param closed what its own employer reserves and it cannot have yet, null when nothing is closed
 */
public record HouseholdBounds(OfferBounds open, @Nullable Closed closed) {
    /**
     * Offers that would be open.
     *
     * @param employer that reserves them
     * @param why they are closed
     */
    public record Closed(UUID employer, Reservation why) {}
}
