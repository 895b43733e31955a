package fr.alin.web.adviser;

import fr.alin.offer.OfferNumber;
import fr.alin.selection.SelectionItem;
import fr.alin.selection.SelectionKind;
import fr.alin.selection.SelectionQueries;
import fr.alin.shared.Today;
import fr.alin.web.shared.PageLink;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Transferts bailleur: closed offers whose set is to be chosen, and those whose set has gone. */
@Named
@RequestScoped
public class SelectionsPage {
    private static final LocalDate FIRST_DAY = LocalDate.EPOCH;
    private static final int LAST_YEAR = 2999;

    @Inject
    private SelectionQueries queries;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Today today;

    private @Nullable List<SelectionItem> found;

    /** One more than the page shows. */
    private List<SelectionItem> found() {
        if (found == null) {
            String[] after = parameter("apres").split("_", 2);
            LocalDate deadline = FIRST_DAY;
            Integer number = 0;
            try {
                LocalDate read = LocalDate.parse(after[0]);
                // No offer is of another century.
                deadline = read.isBefore(FIRST_DAY) || read.getYear() > LAST_YEAR ? FIRST_DAY : read;
                number = OfferNumber.read(after[after.length - 1]);
            } catch (DateTimeException e) {
                // What says no place in the list begins it.
                number = 0;
            }
            found = queries.page(kind(), deadline, Objects.requireNonNullElse(number, 0));
        }
        return found;
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** What makes no sense is the first of the lists. */
    private SelectionKind kind() {
        return Stream.of(SelectionKind.values())
                .filter(kind -> kind.name().equals(parameter("liste")))
                .findFirst()
                .orElse(SelectionKind.TO_CHOOSE);
    }

    /** The lists, with the one that is shown. */
    public List<PageLink> getKinds() {
        return Stream.of(SelectionKind.values())
                .map(kind -> new PageLink(Words.format("selections.kind." + kind), url(kind), kind == kind()))
                .toList();
    }

    private static String url(SelectionKind kind) {
        return "/conseiller/selections?liste=" + kind;
    }

    public String getFirstUrl() {
        return url(kind());
    }

    public List<SelectionOffer> getOffers() {
        return found().stream()
                .limit(SelectionQueries.OFFERS)
                .map(item -> new SelectionOffer(item, today.date()))
                .toList();
    }

    /** Empty when there are no more. */
    public String getNextUrl() {
        if (found().size() <= SelectionQueries.OFFERS) {
            return "";
        }
        SelectionItem last = found().get(SelectionQueries.OFFERS - 1);
        return url(kind()) + "&apres=" + last.deadline() + "_" + OfferNumber.write(last.number());
    }

    /** Whether the list was entered further on: the way back to its beginning is shown. */
    public boolean isFurther() {
        return !parameter("apres").isEmpty();
    }

    public String getNone() {
        return Words.format("selections.none." + kind());
    }
}
