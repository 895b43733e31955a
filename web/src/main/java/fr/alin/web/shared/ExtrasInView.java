package fr.alin.web.shared;

import fr.alin.offer.OfferQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of an offer says besides. */
@Named
@RequestScoped
public class ExtrasInView {
    @Inject
    private OfferQueries offers;

    @Inject
    private OfferInView page;

    @Inject
    private Formats formats;

    private @Nullable List<ExtraLine> lines;

    public List<ExtraLine> getLines() {
        OfferCard card = page.getCard();
        if (lines == null) {
            lines = card == null ? List.of() : ExtraLine.of(offers.extras(card.getOffer()), formats);
        }
        return lines;
    }
}
