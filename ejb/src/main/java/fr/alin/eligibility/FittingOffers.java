package fr.alin.eligibility;

import fr.alin.offer.OfferQueries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a search found.
 *
 * @param offers of this page, in order
 * @param page number of the page, from 1; the last one for any beyond
 * @param pages at least 1
 * @param count exact up to {@link OfferQueries#MOST_COUNTED}; one more stands for more
 * @param closed offers reserved by the employer the applicant names and not open yet, counted the same way
 * @param why they are not, null when there are none
 * @param hidden what each single criterion or rule hides, asked only when nothing is found
 */
public record FittingOffers(
        List<FoundOffer> offers,
        int page,
        int pages,
        int count,
        int closed,
        @Nullable Reservation why,
        List<HiddenOffers> hidden) {
    public FittingOffers {
        offers = List.copyOf(offers);
        hidden = List.copyOf(hidden);
    }

    /** More than are counted. */
    public boolean more() {
        return count > OfferQueries.MOST_COUNTED;
    }
}
