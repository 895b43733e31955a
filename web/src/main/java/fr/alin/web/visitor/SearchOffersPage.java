package fr.alin.web.visitor;

import fr.alin.candidature.CandidatureQueries;
import fr.alin.eligibility.FittingOffers;
import fr.alin.eligibility.FittingOffersQueries;
import fr.alin.eligibility.FoundOffer;
import fr.alin.housingrequest.RequestView;
import fr.alin.offer.OfferFilter;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferQueries;
import fr.alin.shared.Today;
import fr.alin.territory.Territory;
import fr.alin.web.shared.OfferCard;
import fr.alin.web.shared.OffersTab;
import fr.alin.web.shared.RequestInView;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Les offres: only fitting ones for an applicant with a request, all of them for a visitor. */
@Named
@RequestScoped
public class SearchOffersPage {
    private static final int PAGE = 12;

    @Inject
    private FittingOffersQueries fitting;

    @Inject
    private OffersTab tab;

    @Inject
    private RequestInView mine;

    @Inject
    private SearchForm form;

    @Inject
    private CandidatureQueries candidatures;

    @Inject
    private Territory territory;

    @Inject
    private Today today;

    private @Nullable FittingOffers found;
    private @Nullable List<OfferCard> cards;

    /**
     * Searches before anything is shown, so that the menu need not count again; says what is wrong with the rents in the
     * address, beside them and above the page.
     */
    public void load() {
        getFound();
        form.criteria().rentProblems().forEach((field, key) -> FacesContext.getCurrentInstance()
                .addMessage(
                        field,
                        new FacesMessage(
                                FacesMessage.SEVERITY_ERROR, Words.format(key, SearchCriteria.HIGHEST_RENT), null)));
    }

    public FittingOffers getFound() {
        if (found == null) {
            SearchCriteria criteria = form.criteria();
            OfferFilter filter = criteria.filter(territory);
            found = mine.find()
                    .map(request -> fitting(request, filter, criteria))
                    .orElseGet(() -> fitting.forVisitors(filter, criteria.sort(), criteria.page(), PAGE));
        }
        return found;
    }

    private FittingOffers fitting(RequestView request, OfferFilter filter, SearchCriteria criteria) {
        FittingOffers page = fitting.fitting(request, filter, criteria.sort(), criteria.page(), PAGE);
        if (filter.equals(OfferFilter.ALL)) {
            tab.counted(page.count());
        }
        return page;
    }

    public List<OfferCard> getCards() {
        if (cards == null) {
            List<FoundOffer> shown = getFound().offers();
            Map<OfferId, Long> filed = candidatures.counts(
                    shown.stream().map(found -> found.offer().id()).toList());
            cards = shown.stream()
                    .map(found -> new OfferCard(
                            found.offer(),
                            found.verdict(),
                            filed.get(found.offer().id()),
                            today.date()))
                    .toList();
        }
        return cards;
    }

    /** "12 résultats", "plus de 1 000 résultats". */
    public String getCount() {
        return getFound().more()
                ? Words.format("offers.countMore", OfferQueries.MOST_COUNTED)
                : Words.format("offers.count", getFound().count());
    }

    /** Nothing fits, and that is no slip of the pen: then what hides offers is told. */
    public boolean isNothing() {
        return getFound().count() == 0 && form.criteria().rentProblems().isEmpty();
    }

    public List<HiddenLine> getHidden() {
        return getFound().hidden().stream()
                .map(hidden -> HiddenLine.of(hidden, form.criteria()))
                .toList();
    }

    /** Empty on the first page. */
    public String getPreviousUrl() {
        int page = getPage();
        return page > 1 ? form.criteria().urlOfPage(page - 1) : "";
    }

    /** Empty on the last page. */
    public String getNextUrl() {
        int page = getPage();
        return page < getPages() ? form.criteria().urlOfPage(page + 1) : "";
    }

    /** What the visitor's own employer reserves and is not open yet, and why; empty when nothing is. */
    public String getClosedText() {
        FittingOffers offers = getFound();
        return offers.closed() == 0 ? "" : Words.format("offers.closed." + offers.why(), offers.closed());
    }

    public boolean isPaged() {
        return getPages() > 1;
    }

    /** Beyond the last page there is the last page: a list that became shorter is no empty one. */
    public int getPage() {
        return getFound().page();
    }

    public int getPages() {
        return getFound().pages();
    }
}
