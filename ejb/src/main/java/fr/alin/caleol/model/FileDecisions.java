package fr.alin.caleol.model;

import fr.alin.caleol.FileDecision;
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

    private Map<UUID, DecidedFile> of(UUID item) {
        return em.createQuery("from DecidedFile where key.itemId = :item", DecidedFile.class)
                .setParameter("item", item)
                .getResultStream()
                .collect(Collectors.toMap(DecidedFile::candidatureId, Function.identity()));
    }
}
