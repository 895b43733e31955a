package fr.alin.web.applicant;

import fr.alin.allocation.AllocationQueries;
import fr.alin.caleol.CorrectionTold;
import fr.alin.caleol.Letter;
import fr.alin.caleol.PaperQueries;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureQueries;
import fr.alin.candidature.CandidatureService;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.CandidatureView;
import fr.alin.completion.CompletionQueries;
import fr.alin.offer.OfferId;
import fr.alin.ranking.Rank;
import fr.alin.ranking.RankQueries;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Today;
import fr.alin.study.AskedDocuments;
import fr.alin.study.ContactView;
import fr.alin.study.FollowUp;
import fr.alin.study.FollowUpQueries;
import fr.alin.visit.VisitQueries;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.Posted;
import fr.alin.web.shared.Reference;
import fr.alin.web.shared.WordSearch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Mes candidatures, and the cancelling of one. */
@Named
@RequestScoped
public class CandidaturesPage {
    private static final int LONGEST_QUERY = 80;
    /** What they say hangs on what the commission gave. */
    private static final Set<CandidatureStatus> GIVEN = EnumSet.of(
            CandidatureStatus.RANKED,
            CandidatureStatus.CONDITIONAL,
            CandidatureStatus.OFFERED,
            CandidatureStatus.ACCEPTED,
            CandidatureStatus.LEASED,
            CandidatureStatus.HOUSED,
            CandidatureStatus.LAPSED);

    @Inject
    private CandidatureQueries queries;

    @Inject
    private CandidatureService service;

    @Inject
    private FollowUpQueries followUps;

    @Inject
    private RankQueries ranks;

    @Inject
    private AllocationQueries allocations;

    @Inject
    private CompletionQueries completions;

    @Inject
    private PaperQueries papers;

    @Inject
    private VisitQueries visits;

    @Inject
    private Reference ref;

    @Inject
    private Posted posted;

    @Inject
    private Today today;

    @Inject
    private HttpServletRequest request;

    private @Nullable CandidatureCard one;
    private @Nullable List<CandidatureView> all;
    private @Nullable FollowUp followUp;
    private @Nullable List<CandidatureCard> active;
    private @Nullable List<CandidatureCard> history;
    private @Nullable Map<CandidatureId, List<Letter>> letters;
    private @Nullable Map<CandidatureId, List<CorrectionTold>> corrections;

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
        return !new WordSearch(getQuery()).isEmpty();
    }

    /** The whole history when nothing is looked for. */
    public List<CandidatureCard> getFound() {
        WordSearch search = new WordSearch(getQuery());
        return getHistory().stream().filter(card -> shows(card, search)).toList();
    }

    private static boolean shows(CandidatureCard card, WordSearch search) {
        return search.finds(
                card.getOffer().getTitle(),
                card.getOffer().getPlace(),
                card.getCandidature().number(),
                card.getStatusText(),
                card.getEnd(),
                card.getMessage());
    }

    /** What advisers noted of contacts about the active candidature. */
    public List<ContactView> getContacts() {
        return all().stream()
                .filter(CandidatureView::active)
                .flatMap(candidature -> followUp(candidature).contacts().stream())
                .toList();
    }

    /** @throws BusinessException as {@link CandidatureService#cancel}: the page then shows how it stands */
    public String cancel() {
        CandidatureStatus seen = posted.named(CandidatureStatus.values(), "etat");
        CandidatureId id = CandidatureId.parse(ref.getValue());
        one = null;
        service.cancel(id, Objects.requireNonNullElse(seen, CandidatureStatus.APPLIED));
        Notices.say("cancel.done");
        return "/candidat/candidatures?faces-redirect=true";
    }

    private List<CandidatureView> all() {
        if (all == null) {
            all = queries.mine();
        }
        return all;
    }

    /** There is one active candidature at most. */
    private FollowUp followUp(CandidatureView active) {
        if (followUp == null) {
            followUp = followUps.of(active.id());
        }
        return followUp;
    }

    private CandidatureCard card(CandidatureView candidature) {
        Rank rank = candidature.active() ? ranks.mine(candidature.id()).orElse(null) : null;
        Long filed = candidature.active() ? filed(candidature, rank) : null;
        CandidatureCard card = new CandidatureCard(candidature, filed, today.date()).letters(letters(candidature.id()));
        card.corrected(corrections(candidature.id()));
        if (GIVEN.contains(candidature.status())) {
            allocations.mine(candidature.id()).ifPresent(card::given);
        }
        if (candidature.status() == CandidatureStatus.SENT) {
            completions.mine(candidature.id()).ifPresent(card::completed);
        }
        if (candidature.status() == CandidatureStatus.SENT || GIVEN.contains(candidature.status())) {
            visits.mine(candidature.id()).ifPresent(visit -> card.visit(new VisitCard(visit, today.now())));
        }
        if (rank != null) {
            card.ranked(rank);
        }
        AskedDocuments asked = candidature.status() == CandidatureStatus.DOCUMENTS_REQUESTED
                ? followUp(candidature).asked()
                : null;
        return asked == null ? card : card.asked(asked);
    }

    private List<Letter> letters(CandidatureId id) {
        if (letters == null) {
            letters = decided() ? papers.mine().stream().collect(Collectors.groupingBy(Letter::candidature)) : Map.of();
        }
        return letters.getOrDefault(id, List.of());
    }

    private List<CorrectionTold> corrections(CandidatureId id) {
        if (corrections == null) {
            corrections = decided()
                    ? papers.corrections().stream().collect(Collectors.groupingBy(CorrectionTold::candidature))
                    : Map.of();
        }
        return corrections.getOrDefault(id, List.of());
    }

    private boolean decided() {
        return all().stream().anyMatch(one -> one.status().afterSending() || one.reason() != null);
    }

    /** Whoever stands on a list that is not frozen knows how many are on it. */
    private @Nullable Long filed(CandidatureView candidature, @Nullable Rank rank) {
        OfferId offer = candidature.offer().id();
        return rank != null && !rank.frozen()
                ? (Long) (long) rank.among()
                : queries.counts(List.of(offer)).get(offer);
    }
}
