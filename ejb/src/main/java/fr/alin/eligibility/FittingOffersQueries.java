package fr.alin.eligibility;

import fr.alin.housingrequest.RequestView;
import fr.alin.offer.OfferCounts;
import fr.alin.offer.OfferFilter;
import fr.alin.offer.OfferQueries;
import fr.alin.offer.OfferSort;
import fr.alin.offer.OfferView;
import fr.alin.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** A page of the offers for everybody: filtered, not judged. */
    @PermitAll
    public FittingOffers forVisitors(OfferFilter filter, OfferSort sort, int page, int size) {
        int count = offers.count(null, filter);
        int pages = pages(count, size);
        int shown = Math.min(page, pages);
        List<FoundOffer> found = offers.page(null, filter, sort, (shown - 1) * size, size).stream()
                .map(offer -> new FoundOffer(offer, null))
                .toList();
        return new FittingOffers(found, shown, pages, count, 0, null, List.of());
    }

    /** A page of what fits the request; when nothing does, what each single criterion hides. */
    @RolesAllowed(Roles.APPLICANT)
    public FittingOffers fitting(RequestView request, OfferFilter filter, OfferSort sort, int page, int size) {
        HouseholdBounds household = eligibility.bounds(request);
        OfferCounts counts = counts(household, filter);
        int count = counts.found();
        int pages = pages(count, size);
        int shown = Math.min(page, pages);
        List<FoundOffer> found = judged(request, offers.page(household.open(), filter, sort, (shown - 1) * size, size));
        return new FittingOffers(
                found,
                shown,
                pages,
                count,
                counts.reserved(),
                household.closed() == null ? null : household.closed().why(),
                count == 0 ? hidden(request, household, filter) : List.of());
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
                .mapToObj(i -> new FoundOffer(page.get(i), judged.get(i).verdict()))
                .filter(offer -> Objects.requireNonNull(offer.verdict()).nothingRefuses())
                .toList();
    }

    private static int pages(int count, int size) {
        return Math.max(1, (count + size - 1) / size);
    }

    private OfferCounts counts(HouseholdBounds household, OfferFilter filter) {
        return household.closed() == null
                ? new OfferCounts(offers.count(household.open(), filter), 0)
                : offers.count(household.open(), household.closed().employer(), filter);
    }

    /** Since nothing is found, what is found with one criterion less is what that criterion hides. */
    private List<HiddenOffers> hidden(RequestView request, HouseholdBounds household, OfferFilter filter) {
        List<HiddenOffers> hidden = new ArrayList<>();
        for (OfferFilter.Criterion criterion : OfferFilter.Criterion.values()) {
            OfferFilter wider = filter.without(criterion);
            if (!wider.equals(filter)) {
                add(hidden, criterion.name(), true, offers.count(household.open(), wider));
            }
        }
        eligibility
                .boundsWithoutEach(request)
                .forEach((ground, wider) -> add(hidden, ground.name(), false, offers.count(wider, filter)));
        return hidden;
    }

    private static void add(List<HiddenOffers> hidden, String criterion, boolean filter, int count) {
        if (count > 0) {
            hidden.add(new HiddenOffers(criterion, filter, count));
        }
    }
}
