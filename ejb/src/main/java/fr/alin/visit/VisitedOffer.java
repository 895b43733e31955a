package fr.alin.visit;

import fr.alin.offer.OfferId;
import java.util.UUID;

/**
 * An offer of a landlord, as far as visits need it.
 *
 * @param number that people say
 * @param sent how many of its files wait for the commission: slots are proposed to them
 */
public record VisitedOffer(OfferId id, int number, int rooms, String commune, long sent) {
    /** Of a query. */
    public VisitedOffer(UUID id, int number, int rooms, String commune, long sent) {
        this(new OfferId(id), number, rooms, commune, sent);
    }
}
