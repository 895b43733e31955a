package fr.alin.eligibility;

import fr.alin.housingrequest.RequestView;
import fr.alin.offer.OfferFilter;
import fr.alin.offer.OfferQueries;
import fr.alin.offer.OfferSort;
import fr.alin.offer.OfferView;
import fr.alin.offer.OpenOffer;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import fr.alin.territory.Commune;
import fr.alin.territory.Territory;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The list of offers. What the rules say of a household is turned into bounds that an index understands; of what it finds
 * only the page that is shown is read and judged, by the same rules that decide when applying (docs/adr/0021).
 */
@Stateless
public class FittingOffersQueries {
    @Inject
    private OfferQueries offers;

    @Inject
    private EligibilityQueries eligibility;

    @Inject
    private Territory territory;

    @Inject
    private Today today;

    /** A page of the offers for everybody: filtered, not judged. */
    @PermitAll
    public FittingOffers forVisitors(OfferFilter filter, OfferSort sort, int page, int size) {
        int count = offers.count(null, filter);
        int pages = pages(count, size);
        int shown = Math.min(page, pages);
        List<FoundOffer> found = offers.page(null, filter, sort, (shown - 1) * size, size).stream()
                .map(offer -> new FoundOffer(offer, null))
                .toList();
        return new FittingOffers(found, shown, pages, count, 0, List.of());
    }

    /** A page of what fits the request; when nothing does, what each single criterion hides. */
    @RolesAllowed(Roles.APPLICANT)
    public FittingOffers fitting(RequestView request, OfferFilter filter, OfferSort sort, int page, int size) {
        HouseholdBounds household = eligibility.bounds(request);
        int count = offers.count(household.open(), filter);
        int pages = pages(count, size);
        int shown = Math.min(page, pages);
        List<FoundOffer> found = judged(request, offers.page(household.open(), filter, sort, (shown - 1) * size, size));
        return new FittingOffers(
                found, shown, pages, count, anonymous(household), count == 0 ? hidden(request, filter) : List.of());
    }

    /** How many fit, whatever is looked for; one more than {@link OfferQueries#MOST_COUNTED} stands for more. */
    @RolesAllowed(Roles.APPLICANT)
    public int count(RequestView request) {
        return offers.count(eligibility.bounds(request).open(), OfferFilter.ALL);
    }

    /** What the bounds let through the rules decide. */
    private List<FoundOffer> judged(RequestView request, List<OfferView> page) {
        List<JudgedOffer> judged =
                eligibility.judge(request, page.stream().map(OfferView::facts).toList());
        return IntStream.range(0, page.size())
                .mapToObj(i -> new FoundOffer(page.get(i), judged.get(i).judgement()))
                .filter(offer -> Objects.requireNonNull(offer.verdict()).nothingRefuses())
                .toList();
    }

    private static int pages(int count, int size) {
        return Math.max(1, (count + size - 1) / size);
    }

    private int anonymous(HouseholdBounds household) {
        return household.hiddenFrom() == null
                ? 0
                : offers.countReserved(household.open(), household.hiddenFrom(), OfferFilter.ALL);
    }

    private List<HiddenOffers> hidden(RequestView request, OfferFilter filter) {
        return hidden(eligibility.judge(request, nearby(request)), filter, today.date());
    }

    /** Offers in the départements of the wished communes: what lies further is no help. */
    private List<OpenOffer> nearby(RequestView request) {
        Set<String> departements = request.communes().stream()
                .flatMap(code -> territory.commune(code).stream())
                .map(Commune::departement)
                .collect(Collectors.toSet());
        return offers.openIn(departements);
    }

    /** Of these offers, those that one criterion alone keeps from being shown. */
    private static List<HiddenOffers> hidden(List<JudgedOffer> judged, OfferFilter filter, LocalDate day) {
        List<HiddenOffers> hidden = new ArrayList<>();
        for (OfferFilter.Criterion criterion : OfferFilter.Criterion.values()) {
            long count = judged.stream()
                    .filter(offer ->
                            offer.judgement().nothingRefuses() && filter.matchesWithout(criterion, offer.offer(), day))
                    .count();
            add(hidden, criterion.name(), true, count);
        }
        for (Ground ground : Ground.values()) {
            long count = judged.stream()
                    .filter(offer -> offer.judgement().refusedOnlyFor(ground) && filter.matches(offer.offer(), day))
                    .count();
            add(hidden, ground.name(), false, count);
        }
        return hidden;
    }

    private static void add(List<HiddenOffers> hidden, String criterion, boolean filter, long count) {
        if (count > 0) {
            hidden.add(new HiddenOffers(criterion, filter, count));
        }
    }
}
