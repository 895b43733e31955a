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
 * @param reserved which reserved offers are open too
 * @param resources a month; null when unknown: a landlord's maximum is undecided then
 * @param benefit a month, deducted from the rent
 */
public record OfferBounds(
        List<Place> places,
        int leastRooms,
        int mostRooms,
        int leastSurface,
        Reserved reserved,
        @Nullable Euros resources,
        Euros benefit) {
    public OfferBounds {
        places = List.copyOf(places);
    }

    /** A commune (or arrondissement) and a way of financing. */
    public record Place(String inseeCode, Financing financing) {}

    /**
     * Offers that employers keep for their own people.
     *
     * @param all whoever keeps them
     * @param employer the one whose offers are open, or of all the only one whose are not; null for none
     */
    public record Reserved(boolean all, @Nullable UUID employer) {
        public static final Reserved NONE = new Reserved(false, null);
        public static final Reserved ALL = new Reserved(true, null);

        public static Reserved allBut(UUID employer) {
            return new Reserved(true, employer);
        }

        public static Reserved by(@Nullable UUID employer) {
            return new Reserved(false, employer);
        }
    }

    /** The same for offers that only this employer's people get. */
    public OfferBounds openTo(UUID employer) {
        return new OfferBounds(places, leastRooms, mostRooms, leastSurface, Reserved.by(employer), resources, benefit);
    }
}
