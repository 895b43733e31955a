package fr.alin.ranking;

import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.offer.OfferClosed;
import fr.alin.offer.OfferClosingService;
import fr.alin.ranking.model.CandidateReader;
import fr.alin.ranking.model.DueListReader;
import fr.alin.ranking.model.FrozenLists;
import fr.alin.ranking.model.OfferFacts;
import fr.alin.ranking.rules.Replay;
import fr.alin.shared.Roles;
import fr.alin.shared.Secrets;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Freezes the list of an offer when it closes, in the same transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class FreezeService {
    @Inject
    private FrozenLists frozen;

    @Inject
    private DueListReader reader;

    @Inject
    private OfferClosingService closing;

    @Inject
    private CandidateReader candidates;

    @Inject
    private RankOffice office;

    @Inject
    private AuditService audit;

    @Inject
    private Today today;

    /** Within the transaction of the closing: no candidature comes or goes between the two. */
    public void onOfferClosed(@Observes OfferClosed event) {
        freeze(event.offer().value());
    }

    /** Closed offers without a list, by id, after that one. */
    public List<UUID> due(UUID after, int most) {
        return reader.due(after, most);
    }

    /** Freezes the list of an offer that was closed without; one that has its list is left alone. */
    public void freezeLate(UUID id) {
        if (closing.lockClosed(id) && frozen.of(id).isEmpty()) {
            freeze(id);
        }
    }

    private void freeze(UUID id) {
        OfferFacts offer = candidates.offer(id);
        Grid grid = office.grid(offer);
        FrozenList list =
                Replay.freeze(id, offer.deadline(), offer.seed(), grid, office.facts(offer, offer.deadline(), null));
        String content = FrozenListJson.write(list);
        frozen.add(
                new FrozenLists.Frozen(id, today.now(), content, Secrets.hash(content)),
                grid.id(),
                list.candidates().size());
        audit.record(AuditEvent.of(null, "LIST_FROZEN", "offer", id));
    }
}
