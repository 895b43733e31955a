package fr.alin.web.visitor;

import fr.alin.offer.OfferQueries;
import fr.alin.offer.OpenOffer;
import fr.alin.web.shared.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accueil: how much there is today. */
@Named
@RequestScoped
public class HomePage {
    @Inject
    private OfferQueries offers;

    @Inject
    private Formats formats;

    private @Nullable List<OpenOffer> open;

    public String getCount() {
        return formats.number(open().size());
    }

    public long getDepartements() {
        return open().stream().map(OpenOffer::departement).distinct().count();
    }

    private List<OpenOffer> open() {
        if (open == null) {
            open = offers.open();
        }
        return open;
    }
}
