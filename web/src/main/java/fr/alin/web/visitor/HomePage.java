package fr.alin.web.visitor;

import fr.alin.offer.OfferQueries;
import fr.alin.offer.OpenTotals;
import fr.alin.web.shared.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Accueil: how much there is today. */
@Named
@RequestScoped
public class HomePage {
    @Inject
    private OfferQueries offers;

    @Inject
    private Formats formats;

    private @Nullable OpenTotals totals;

    public String getCount() {
        return formats.number(totals().offers());
    }

    public long getDepartements() {
        return totals().departements();
    }

    private OpenTotals totals() {
        if (totals == null) {
            totals = offers.totals();
        }
        return totals;
    }
}
