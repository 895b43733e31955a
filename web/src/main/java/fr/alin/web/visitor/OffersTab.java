package fr.alin.web.visitor;

import fr.alin.eligibility.FittingOffersQueries;
import fr.alin.housingrequest.HousingRequestQueries;
import fr.alin.offer.OfferFilter;
import fr.alin.offer.OfferSort;
import fr.alin.web.shared.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many offers fit, beside the menu entry; nothing before a request is imported. */
@Named
@RequestScoped
public class OffersTab {
    private static final OfferFilter ALL =
            new OfferFilter(Set.of(), Set.of(), null, null, false, false, Set.of(), false);

    @Inject
    private FittingOffersQueries fitting;

    @Inject
    private HousingRequestQueries requests;

    @Inject
    private Visitor visitor;

    private @Nullable String count;

    public String getCount() {
        if (count == null) {
            count = visitor.isApplicant()
                    ? requests.mine()
                            .map(request -> String.valueOf(fitting.fitting(request, ALL, OfferSort.DEADLINE)
                                    .count()))
                            .orElse("")
                    : "";
        }
        return count;
    }
}
