package fr.alin.ranking;

import fr.alin.account.SignedIn;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.employer.EvidenceChanged;
import fr.alin.housingrequest.EmploymentChanged;
import fr.alin.legal.EmployerSize;
import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.offer.OfferClosingService;
import fr.alin.ranking.model.CandidateReader;
import fr.alin.ranking.model.FrozenLists;
import fr.alin.ranking.model.OfferFacts;
import fr.alin.ranking.model.Proved;
import fr.alin.ranking.rules.Replay;
import fr.alin.shared.Secrets;
import fr.alin.shared.Today;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the versions of a frozen list. People, grid, seed and day stand still from the deadline on; what was so on that
 * day counts whenever it is proved, until the list is sent to the landlord.
 */
@ApplicationScoped
class ListVersions {
    /** Candidatures are locked before offers, as by whoever records a proof. */
    private static final int AFTER_CANDIDATURES = Interceptor.Priority.APPLICATION + 900;

    @Inject
    private FrozenLists lists;

    @Inject
    private CandidateReader candidates;

    @Inject
    private RankOffice office;

    @Inject
    private OfferClosingService closing;

    @Inject
    private Law law;

    @Inject
    private Secrets secrets;

    @Inject
    private AuditService audit;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    /** The version of the deadline, in the transaction that closes the offer or holds it closed. */
    void freeze(UUID id) {
        OfferFacts offer = candidates.offer(id, null);
        Grid grid = office.grid(offer);
        List<FrozenLists.Member> members = candidates.members(id);
        Map<UUID, UUID> keys = lists.draw(id, members);
        Map<UUID, String> tickets = members.stream()
                .collect(Collectors.toMap(
                        FrozenLists.Member::candidature, member -> Draw.ticket(secrets, id, member.nur())));
        List<CandidateFacts> facts = office.facts(offer, offer.deadline(), null).stream()
                .map(one -> one.as(
                        Objects.requireNonNull(keys.get(one.key())), Objects.requireNonNull(tickets.get(one.key()))))
                .toList();
        add(Replay.freeze(id, offer.deadline(), offer.seed(), grid, facts), null);
    }

    /**
     * Takes a proof about a request into the lists it stands on, and nothing else that may have changed meanwhile. Each
     * offer is locked first: a list that is being frozen at this moment either has seen the proof or is seen here.
     */
    void restate(UUID request, ListChange change) {
        for (UUID offer : candidates.listsOf(request)) {
            if (closing.lockClosed(offer)) {
                lists.standing(offer)
                        .map(standing -> FrozenListJson.read(standing.facts()))
                        .ifPresent(list -> restate(list, request, change));
            }
        }
    }

    /** Few people name an employer that is not registered. */
    void onEvidenceChanged(@Observes EvidenceChanged event) {
        ListChange change = event.standing() ? ListChange.EMPLOYER_VERIFIED : ListChange.EMPLOYER_UNVERIFIED;
        candidates.requestsNaming(event.siret()).forEach(request -> restate(request, change));
    }

    /** Another employer named since the deadline changes nothing of what was so then. */
    void onEmploymentChanged(@Observes @Priority(AFTER_CANDIDATURES) EmploymentChanged event) {
        switch (event.proof()) {
            case RECORDED -> restate(event.request().value(), ListChange.EMPLOYMENT_PROVED);
            case WITHDRAWN -> restate(event.request().value(), ListChange.EMPLOYMENT_UNPROVED);
            case NONE -> {}
        }
    }

    private EmployerSize size(FrozenList list) {
        try {
            return law.employerSize(list.deadline());
        } catch (NoLegalAnswerException e) {
            throw new IllegalStateException("no size of employers in force on " + list.deadline(), e);
        }
    }

    private void restate(FrozenList list, UUID request, ListChange change) {
        candidates
                .proved(list.offer(), request, list.deadline(), size(list))
                .ifPresent(now -> restate(list, change, now));
    }

    private void restate(FrozenList list, ListChange change, Proved now) {
        List<CandidateFacts> facts = list.candidates().stream()
                .map(one -> one.key().equals(now.key()) ? changed(one, change, now) : one)
                .toList();
        if (!facts.equals(list.candidates())) {
            add(Replay.restate(list, change, facts), now.key());
        }
    }

    private static CandidateFacts changed(CandidateFacts facts, ListChange change, Proved now) {
        return switch (change) {
            case PRIORITY_VALIDATED, PRIORITY_WITHDRAWN -> facts.proved(now.priority());
            case EMPLOYMENT_PROVED, EMPLOYMENT_UNPROVED -> facts.proved(now.employer());
            // The size of an employer says nothing of who works there.
            case EMPLOYER_VERIFIED, EMPLOYER_UNVERIFIED ->
                facts.employer().proved() ? facts.proved(now.employerIfProved()) : facts;
            case SITUATION_CONFIRMED, SITUATION_STRUCK, SITUATION_UNREVIEWED -> facts.reviewed(now.situations());
            case DEADLINE -> facts;
        };
    }

    private void add(FrozenList list, @Nullable UUID cause) {
        String content = ListFileJson.write(Replay.file(list));
        String sha256 = Secrets.hash(content);
        lists.add(
                new FrozenLists.Frozen(
                        list.offer(),
                        list.version(),
                        list.change(),
                        cause,
                        today.now(),
                        FrozenListJson.write(list),
                        content,
                        sha256),
                list.grid().id(),
                list.candidates().size());
        boolean first = list.change() == ListChange.DEADLINE;
        audit.record(new AuditEvent(
                first ? null : signedIn.account(),
                first ? "LIST_FROZEN" : "LIST_RESTATED",
                "offer",
                list.offer(),
                null,
                null,
                sha256));
    }
}
