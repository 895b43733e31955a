package fr.alin.web.shared;

import fr.alin.eligibility.FittingOffersQueries;
import fr.alin.offer.OfferQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** How many offers fit, beside the menu entry; nothing before a request is imported. */
@Named
@RequestScoped
public class OffersTab {
    @Inject
    private FittingOffersQueries fitting;

    @Inject
    private RequestInView mine;

    private @Nullable String count;

    /** The page has counted them already: its search looked for nothing in particular. */
    public void counted(int found) {
        count = text(found);
    }

    public String getCount() {
        if (count == null) {
            count = mine.find().map(request -> text(fitting.count(request))).orElse("");
        }
        return count;
    }

    private static String text(int count) {
        return count > OfferQueries.MOST_COUNTED
                ? Words.format("offers.tabMore", OfferQueries.MOST_COUNTED)
                : String.valueOf(count);
    }
}
