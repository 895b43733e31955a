package fr.alin.web.applicant;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureQueries;
import fr.alin.candidature.CandidatureService;
import fr.alin.candidature.CandidatureView;
import fr.alin.offer.OfferId;
import fr.alin.ranking.RankQueries;
import fr.alin.shared.Today;
import fr.alin.study.AskedDocuments;
import fr.alin.study.ContactView;
import fr.alin.study.FollowUpQueries;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Mes candidatures, and the cancelling of one. */
@Named
@RequestScoped
public class CandidaturesPage {
    private static final int LONGEST_QUERY = 80;

    @Inject
    private CandidatureQueries queries;

    @Inject
    private CandidatureService service;

    @Inject
    private FollowUpQueries followUps;

    @Inject
    private RankQueries ranks;

    @Inject
    private Reference ref;

    @Inject
    private Today today;

    @Inject
    private HttpServletRequest request;

    private @Nullable CandidatureCard one;
    private @Nullable List<CandidatureView> all;
    private @Nullable Map<CandidatureId, AskedDocuments> asked;
    private @Nullable Map<OfferId, Long> filed;
    private @Nullable List<CandidatureCard> active;
    private @Nullable List<CandidatureCard> history;

    /** For the pages about one candidature; another one's answers 404 like none. */
    public void load() {
        getOne();
    }

    public CandidatureCard getOne() {
        if (one == null) {
            one = card(queries.mine(CandidatureId.parse(ref.getValue())));
        }
        return one;
    }

    /** Kept for the whole page: a place is found among all candidatures of its offer. */
    public List<CandidatureCard> getActive() {
        if (active == null) {
            active = all().stream()
                    .filter(CandidatureView::active)
                    .map(this::card)
                    .toList();
        }
        return active;
    }

    public List<CandidatureCard> getHistory() {
        if (history == null) {
            history = all().stream()
                    .filter(candidature -> !candidature.active())
                    .map(this::card)
                    .toList();
        }
        return history;
    }

    /** What is looked for in the history, as it stands in the address. */
    public String getQuery() {
        String typed = Objects.requireNonNullElse(request.getParameter("recherche"), "");
        return typed.length() > LONGEST_QUERY ? "" : typed.strip();
    }

    public boolean isSearched() {
        return !new HistorySearch(getQuery()).isEmpty();
    }

    /** The whole history when nothing is looked for. */
    public List<CandidatureCard> getFound() {
        HistorySearch search = new HistorySearch(getQuery());
        return getHistory().stream().filter(search::finds).toList();
    }

    /** What advisers noted of contacts about the active candidature. */
    public List<ContactView> getContacts() {
        return all().stream()
                .filter(CandidatureView::active)
                .flatMap(candidature -> followUps.contacts(candidature.id()).stream())
                .toList();
    }

    public String cancel() {
        service.cancel(CandidatureId.parse(ref.getValue()));
        Notices.say("cancel.done");
        return "/candidat/candidatures?faces-redirect=true";
    }

    private List<CandidatureView> all() {
        if (all == null) {
            all = queries.mine();
        }
        return all;
    }

    private Map<CandidatureId, AskedDocuments> asked() {
        if (asked == null) {
            asked = followUps.asked();
        }
        return asked;
    }

    private Map<OfferId, Long> filed() {
        if (filed == null) {
            filed = queries.counts(all().stream()
                    .map(candidature -> candidature.offer().id())
                    .distinct()
                    .toList());
        }
        return filed;
    }

    private CandidatureCard card(CandidatureView candidature) {
        return new CandidatureCard(
                candidature,
                asked().get(candidature.id()),
                candidature.active() ? ranks.mine(candidature.id()).orElse(null) : null,
                filed().get(candidature.offer().id()),
                today.date());
    }
}
