package fr.alin.web.shared;

import fr.alin.offer.OfferId;
import fr.alin.ranking.RankQueries;
import fr.alin.shared.Today;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who looks at an offer, and on which day. */
@RequestScoped
class OfferVisit {
    @Inject
    private Visitor visitor;

    @Inject
    private RankQueries ranks;

    @Inject
    private Today today;

    boolean isApplicant() {
        return visitor.isApplicant();
    }

    /** Where the visitor would stand on the list; null when that is not to be told. */
    @Nullable
    RankCard estimate(OfferId offer) {
        return isApplicant()
                ? ranks.estimate(offer)
                        .map(rank -> RankCard.estimate(rank, today()))
                        .orElse(null)
                : null;
    }

    LocalDate today() {
        return today.date();
    }
}
