package fr.alin.visit;

import fr.alin.offer.OfferId;
import java.util.UUID;

/**
 * An offer of a landlord, as far as visits need it.
 *
 * @param number that people say
 * @param waiting how many of its files may still get the dwelling: slots are proposed to them
 */
public record VisitedOffer(OfferId id, int number, int rooms, String commune, long waiting) {
    /** Of a query. */
    public VisitedOffer(UUID id, int number, int rooms, String commune, long waiting) {
        this(new OfferId(id), number, rooms, commune, waiting);
    }
}
