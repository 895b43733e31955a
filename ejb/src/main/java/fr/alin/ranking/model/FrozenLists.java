package fr.alin.ranking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Repository of the lists as they stood when their offers closed; they are only ever added. */
@ApplicationScoped
public class FrozenLists {
    @PersistenceContext
    private EntityManager em;

    /**
     * A frozen list.
     *
     * @param content canonical JSON, the very text that was hashed
     */
    public record Frozen(UUID offer, Instant frozenAt, String content, String sha256) {}

    public void add(Frozen list, UUID grid, int candidates) {
        em.persist(FrozenListEntry.of(list, grid, candidates));
    }

    public Optional<Frozen> of(UUID offer) {
        return Optional.ofNullable(em.find(FrozenListEntry.class, offer)).map(FrozenListEntry::view);
    }

    /** The latest lists with somebody on them, for simulations. */
    public List<Frozen> latest(int most) {
        return em.createQuery(
                        "from FrozenListEntry where candidates > 0 order by frozenAt desc, offerId",
                        FrozenListEntry.class)
                .setMaxResults(most)
                .getResultStream()
                .map(FrozenListEntry::view)
                .toList();
    }
}
