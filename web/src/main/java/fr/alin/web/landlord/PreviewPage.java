package fr.alin.web.landlord;

import fr.alin.offer.OfferNumber;
import fr.alin.offer.OwnOfferQueries;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Today;
import fr.alin.web.shared.ExtraLine;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.OfferCard;
import fr.alin.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Aperçu: a draft as applicants will see it. */
@Named
@RequestScoped
public class PreviewPage {
    @Inject
    private OwnOfferQueries queries;

    @Inject
    private Reference ref;

    @Inject
    private Formats formats;

    @Inject
    private Today today;

    private @Nullable OfferCard card;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        getCard();
    }

    public OfferCard getCard() {
        if (card == null) {
            Integer number = OfferNumber.read(ref.getValue());
            if (number == null) {
                throw new NotFoundException();
            }
            card = new OfferCard(queries.preview(number), null, null, today.date());
        }
        return card;
    }

    public List<ExtraLine> getExtras() {
        return ExtraLine.of(queries.extras(getCard().getOffer().number()), formats);
    }

    public String getBack() {
        return "/bailleur/offre?ref=" + OfferNumber.write(getCard().getOffer().number());
    }
}
