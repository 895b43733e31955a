package fr.alin.web.landlord;

import fr.alin.offer.OfferNumber;
import fr.alin.reception.ReceivedItem;
import fr.alin.reception.ReceptionQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Dossiers reçus: the files of the sets that were sent, by offer and place. */
@Named
@RequestScoped
public class ReceivedPage {
    @Inject
    private ReceptionQueries queries;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<ReceivedItem> found;

    public List<ReceivedRow> getRows() {
        return found().stream()
                .limit(ReceptionQueries.ROWS)
                .map(ReceivedRow::new)
                .toList();
    }

    /** Number of the only offer that is shown, empty for all. */
    public String getOffer() {
        Integer of = of();
        return of == null ? "" : OfferNumber.write(of);
    }

    /** Empty when there are no more. */
    public String getNextUrl() {
        if (found().size() <= ReceptionQueries.ROWS) {
            return "";
        }
        ReceivedItem last = found().get(ReceptionQueries.ROWS - 1);
        return getFirstUrl() + "&apres=" + new OfferPlace(last.offer(), last.place());
    }

    public String getFirstUrl() {
        return "/bailleur/dossiers?offre=" + getOffer();
    }

    /** Whether the list was entered further on: the way back to its beginning is shown. */
    public boolean isFurther() {
        return !parameter("apres").isEmpty();
    }

    private List<ReceivedItem> found() {
        if (found == null) {
            OfferPlace after = OfferPlace.read(parameter("apres"));
            found = queries.page(of(), after.offer(), after.place());
        }
        return found;
    }

    private @Nullable Integer of() {
        return OfferNumber.read(parameter("offre"));
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
