package fr.alin.ranking;

import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.ranking.model.CandidateReader;
import fr.alin.ranking.model.CandidateReader.OfferFacts;
import fr.alin.ranking.model.FrozenLists;
import fr.alin.ranking.rules.Replay;
import fr.alin.shared.Roles;
import fr.alin.shared.Secrets;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Closes offers whose deadline has passed and freezes their lists, one offer a transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class FreezeService {
    @Inject
    private FrozenLists frozen;

    @Inject
    private CandidateReader reader;

    @Inject
    private RankOffice office;

    @Inject
    private AuditService audit;

    @Inject
    private Today today;

    /** Offers whose list is due, by id, after that one. */
    public List<UUID> due(UUID after, int most) {
        return frozen.due(today.date(), after, most);
    }

    /** Freezes the list of an offer; one that is not due any more is left alone. */
    public void freeze(UUID id) {
        if (!frozen.lockDue(id, today.date())) {
            return;
        }
        OfferFacts offer = reader.offer(id);
        Grid grid = office.grid(offer);
        FrozenList list =
                Replay.freeze(id, offer.deadline(), offer.seed(), grid, office.facts(offer, offer.deadline(), null));
        String content = FrozenListJson.write(list);
        frozen.add(
                new FrozenLists.Frozen(id, today.now(), content, Secrets.hash(content)),
                grid.id(),
                list.candidates().size());
        frozen.close(id);
        audit.record(AuditEvent.of(null, "LIST_FROZEN", "offer", id));
    }
}
