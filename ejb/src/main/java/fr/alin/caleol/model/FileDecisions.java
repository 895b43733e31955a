package fr.alin.caleol.model;

import fr.alin.caleol.DecisionChange;
import fr.alin.caleol.FileDecision;
import fr.alin.candidature.CandidatureId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Repository of what is noted on files. */
@ApplicationScoped
public class FileDecisions {
    @PersistenceContext
    private EntityManager em;

    /** Keeps these for a dwelling, and nothing else of it. */
    public void keep(AgendaItem item, List<FileDecision> noted) {
        Map<UUID, DecidedFile> kept = of(item.id());
        noted.forEach(decision -> {
            DecidedFile file = kept.remove(decision.file().value());
            if (file == null) {
                em.persist(DecidedFile.of(item.id(), decision));
            } else {
                file.note(decision);
            }
        });
        kept.values().forEach(em::remove);
    }

    /**
     * Keeps what a sitting that is closed has decided, for good: what was noted on somebody who has left since is no decision.
     *
     * @param changes what a correction does to the decisions before, by file
     */
    public void settle(AgendaItem item, List<FileDecision> decided, Map<CandidatureId, DecisionChange> changes) {
        keep(item, decided);
        em.flush();
        of(item.id()).forEach((file, noted) -> noted.changes(changes.get(new CandidatureId(file))));
        em.flush();
    }

    private Map<UUID, DecidedFile> of(UUID item) {
        return em.createQuery("from DecidedFile where key.itemId = :item", DecidedFile.class)
                .setParameter("item", item)
                .getResultStream()
                .collect(Collectors.toMap(DecidedFile::candidatureId, Function.identity()));
    }
}
