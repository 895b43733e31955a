package fr.alin.eligibility;

import fr.alin.housingrequest.RequestView;
import fr.alin.offer.OfferFilter;
import fr.alin.offer.OfferQueries;
import fr.alin.offer.OfferSort;
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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The list of offers. The rules run over a narrow projection of all open offers: one query, the same code that decides
 * when applying, and every count of the empty state comes out of the same pass.
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

    /** Offers for everybody: filtered, not judged. */
    @PermitAll
    public FittingOffers forVisitors(OfferFilter filter, OfferSort sort) {
        LocalDate day = today.date();
        List<JudgedOffer> matching = offers.open().stream()
                .filter(offer -> filter.matches(offer, day))
                .sorted(sort.order())
                .map(offer -> new JudgedOffer(offer, null, false))
                .toList();
        return new FittingOffers(matching, 0, List.of());
    }

    /** Only what fits the request, and what each single criterion hides. */
    @RolesAllowed(Roles.APPLICANT)
    public FittingOffers fitting(RequestView request, OfferFilter filter, OfferSort sort) {
        LocalDate day = today.date();
        List<OpenOffer> open = offers.open();
        List<JudgedOffer> judged = eligibility.judge(request, open);
        List<JudgedOffer> matching = judged.stream()
                .filter(offer -> offer.judgement().nothingRefuses() && filter.matches(offer.offer(), day))
                .sorted((a, b) -> sort.order().compare(a.offer(), b.offer()))
                .toList();
        long anonymous = judged.stream().filter(JudgedOffer::anonymousHides).count();
        return new FittingOffers(matching, anonymous, hidden(nearby(request, judged), filter, day));
    }

    /** Offers in the départements of the wished communes: what lies further is no help. */
    private List<JudgedOffer> nearby(RequestView request, List<JudgedOffer> judged) {
        Set<String> departements = request.communes().stream()
                .flatMap(code -> territory.commune(code).stream())
                .map(Commune::departement)
                .collect(Collectors.toSet());
        return judged.stream()
                .filter(offer -> departements.contains(offer.offer().departement()))
                .toList();
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
