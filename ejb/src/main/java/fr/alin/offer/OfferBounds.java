package fr.alin.offer;

import fr.alin.legal.Financing;
import fr.alin.shared.Euros;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which open offers nothing refuses to a household, in words an index understands. Derived from the rules, which judge
 * whatever is shown all the same.
 *
 * @param places communes that are wished, each with a financing whose ceiling the household keeps
 * @param leastSurface m²
 * @param employer whose reserved offers are open too; null for none
 * @param resources a month; null when unknown: a landlord's maximum is undecided then
 * @param benefit a month, deducted from the rent
 */
public record OfferBounds(
        List<Place> places,
        int leastRooms,
        int mostRooms,
        int leastSurface,
        @Nullable UUID employer,
        @Nullable Euros resources,
        Euros benefit) {
    public OfferBounds {
        places = List.copyOf(places);
    }

    /** A commune (or arrondissement) and a way of financing. */
    public record Place(String inseeCode, Financing financing) {}

    /** The same for offers that only this employer's people get. */
    public OfferBounds openTo(UUID employerToo) {
        return new OfferBounds(places, leastRooms, mostRooms, leastSurface, employerToo, resources, benefit);
    }
}
