package fr.alin.offer;

import fr.alin.landlord.DwellingKind;
import fr.alin.shared.Euros;
import java.time.LocalDate;
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

    /** The criteria an offer fails; message key {@code filter.} and the name. */
    public enum Criterion {
        ROOMS,
        KIND,
        RENT,
        ACCESSIBLE,
        AVAILABLE_NOW,
        PLACE
    }

    public boolean matches(OpenOffer offer, LocalDate today) {
        for (Criterion criterion : Criterion.values()) {
            if (!matches(criterion, offer, today)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the offer matches all but this one. */
    public boolean matchesWithout(Criterion left, OpenOffer offer, LocalDate today) {
        for (Criterion criterion : Criterion.values()) {
            if (criterion != left && !matches(criterion, offer, today)) {
                return false;
            }
        }
        return !matches(left, offer, today);
    }

    private boolean matches(Criterion criterion, OpenOffer offer, LocalDate today) {
        return switch (criterion) {
            case ROOMS -> rooms.isEmpty() || rooms.contains(Math.min(offer.rooms(), FIVE_AND_MORE));
            case KIND -> kinds.isEmpty() || kinds.contains(offer.kind());
            case RENT ->
                (minimumRent == null || offer.rent().compareTo(minimumRent) >= 0)
                        && (maximumRent == null || offer.rent().compareTo(maximumRent) <= 0);
            case ACCESSIBLE -> !accessible || offer.accessible();
            case AVAILABLE_NOW -> !availableNow || !offer.availableOn().isAfter(today);
            case PLACE -> !placesUnknown && (places.isEmpty() || places.contains(offer.inseeCode()));
        };
    }
}
