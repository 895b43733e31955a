package fr.alin.integration;

import fr.alin.eligibility.EligibilityQueries;
import fr.alin.eligibility.Ground;
import fr.alin.eligibility.HiddenOffers;
import fr.alin.eligibility.JudgedOffer;
import fr.alin.housingrequest.RequestView;
import fr.alin.offer.OfferFilter;
import fr.alin.offer.OfferFilter.Criterion;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferQueries;
import fr.alin.offer.OfferSort;
import fr.alin.offer.OfferView;
import fr.alin.offer.OpenOffer;
import fr.alin.shared.Today;
import fr.alin.territory.Commune;
import fr.alin.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a search must find, found the long way: every open offer is read, filtered and judged, one after the other. */
final class SearchOracle {
    private static final Territory TERRITORY = Territory.load();

    private final LocalDate today = LocalDate.now(Today.PARIS);
    private final List<OpenOffer> open;

    SearchOracle() throws Exception {
        List<OfferId> ids =
                InContainer.query("select id from offer where status = 'PUBLISHED' and deadline >= ?", today).stream()
                        .map(UUID::fromString)
                        .map(OfferId::new)
                        .toList();
        open = InContainer.ejb(OfferQueries.class).details(ids).stream()
                .map(OfferView::facts)
                .toList();
    }

    List<OpenOffer> open() {
        return open;
    }

    /** Communes with an open offer, in their order. */
    List<String> communes() {
        return open.stream().map(OpenOffer::inseeCode).distinct().sorted().toList();
    }

    List<OpenOffer> matching(OfferFilter filter) {
        return open.stream().filter(offer -> matches(filter, offer)).toList();
    }

    /** Asks the rules for each offer; to be called as an applicant. */
    List<OfferId> fitting(RequestView request, OfferFilter filter) throws Exception {
        return judged(request, open).stream()
                .filter(offer -> offer.verdict().nothingRefuses() && matches(filter, offer.offer()))
                .map(offer -> offer.offer().id())
                .toList();
    }

    /** What each single criterion hides in the départements of the wishes; to be called as an applicant. */
    List<HiddenOffers> hidden(RequestView request, OfferFilter filter) throws Exception {
        Set<String> departements = request.communes().stream()
                .map(code -> TERRITORY.commune(code).orElseThrow())
                .map(Commune::departement)
                .collect(Collectors.toSet());
        List<JudgedOffer> nearby = judged(
                request,
                open.stream()
                        .filter(offer -> departements.contains(offer.departement()))
                        .toList());
        List<HiddenOffers> hidden = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            add(
                    hidden,
                    criterion.name(),
                    true,
                    nearby,
                    offer -> offer.verdict().nothingRefuses() && failsOnly(criterion, filter, offer.offer()));
        }
        for (Ground ground : Ground.values()) {
            if (!ground.ofOwnEmployer()) {
                add(
                        hidden,
                        ground.name(),
                        false,
                        nearby,
                        offer -> offer.verdict().refusedOnlyFor(ground) && matches(filter, offer.offer()));
            }
        }
        return hidden;
    }

    /** What nothing but one's own employer keeps; to be called as an applicant. */
    int closed(RequestView request, OfferFilter filter) throws Exception {
        return (int) judged(request, open).stream()
                .filter(offer -> matches(filter, offer.offer()))
                .filter(offer -> Stream.of(Ground.values())
                        .filter(Ground::ofOwnEmployer)
                        .anyMatch(offer.verdict()::refusedOnlyFor))
                .count();
    }

    static Comparator<OpenOffer> order(OfferSort sort) {
        return switch (sort) {
            case DEADLINE -> Comparator.comparing(OpenOffer::deadline);
            case RENT -> Comparator.comparing(OpenOffer::rent);
            case SURFACE -> Comparator.comparing(OpenOffer::surface).reversed();
            case PUBLICATION -> Comparator.comparing(OpenOffer::publishedAt).reversed();
        };
    }

    private static List<JudgedOffer> judged(RequestView request, List<OpenOffer> offers) throws Exception {
        return InContainer.ejb(EligibilityQueries.class).judge(request, offers);
    }

    private static void add(
            List<HiddenOffers> hidden,
            String criterion,
            boolean filter,
            List<JudgedOffer> offers,
            Predicate<JudgedOffer> hides) {
        int count = Math.min(OfferQueries.MOST_COUNTED + 1, (int)
                offers.stream().filter(hides).count());
        if (count > 0) {
            hidden.add(new HiddenOffers(criterion, filter, count));
        }
    }

    private boolean matches(OfferFilter filter, OpenOffer offer) {
        for (Criterion criterion : Criterion.values()) {
            if (!matches(criterion, filter, offer)) {
                return false;
            }
        }
        return true;
    }

    private boolean failsOnly(Criterion failed, OfferFilter filter, OpenOffer offer) {
        for (Criterion criterion : Criterion.values()) {
            if (matches(criterion, filter, offer) == (criterion == failed)) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(Criterion criterion, OfferFilter filter, OpenOffer offer) {
        return switch (criterion) {
            case ROOMS ->
                filter.rooms().isEmpty() || filter.rooms().contains(Math.min(offer.rooms(), OfferFilter.FIVE_AND_MORE));
            case KIND -> filter.kinds().isEmpty() || filter.kinds().contains(offer.kind());
            case RENT ->
                (filter.minimumRent() == null || offer.rent().compareTo(filter.minimumRent()) >= 0)
                        && (filter.maximumRent() == null || offer.rent().compareTo(filter.maximumRent()) <= 0);
            case ACCESSIBLE -> !filter.accessible() || offer.accessible();
            case AVAILABLE_NOW -> !filter.availableNow() || !offer.availableOn().isAfter(today);
            case PLACE ->
                !filter.placesUnknown()
                        && (filter.places().isEmpty() || filter.places().contains(offer.inseeCode()));
        };
    }
}
