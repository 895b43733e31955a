package fr.alin.offer;

import fr.alin.landlord.DwellingKind;
import fr.alin.shared.Euros;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks for. Empty sets and nulls do not restrict.
 *
 * @param rooms numbers of rooms, 5 meaning 5 and more
 * @param kinds house, flat
 * @param places INSEE codes
 * @param placesUnknown a place was typed that nobody knows: nothing matches
 */
public record OfferFilter(
        Set<Integer> rooms,
        Set<DwellingKind> kinds,
        @Nullable Euros minimumRent,
        @Nullable Euros maximumRent,
        boolean accessible,
        boolean availableNow,
        Set<String> places,
        boolean placesUnknown) {
    public static final int FIVE_AND_MORE = 5;

    /** Looks for nothing in particular. */
    public static final OfferFilter ALL =
            new OfferFilter(Set.of(), Set.of(), null, null, false, false, Set.of(), false);

    public OfferFilter {
        rooms = Set.copyOf(rooms);
        kinds = Set.copyOf(kinds);
        places = Set.copyOf(places);
    }

    /** What can be taken away; message key {@code hidden.} and the name. */
    public enum Criterion {
        ROOMS,
        KIND,
        RENT,
        ACCESSIBLE,
        AVAILABLE_NOW,
        PLACE
    }

    /** The same without one criterion. */
    public OfferFilter without(Criterion left) {
        return new OfferFilter(
                left == Criterion.ROOMS ? Set.of() : rooms,
                left == Criterion.KIND ? Set.of() : kinds,
                left == Criterion.RENT ? null : minimumRent,
                left == Criterion.RENT ? null : maximumRent,
                left != Criterion.ACCESSIBLE && accessible,
                left != Criterion.AVAILABLE_NOW && availableNow,
                left == Criterion.PLACE ? Set.of() : places,
                left != Criterion.PLACE && placesUnknown);
    }
}
