package fr.alin.ranking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of the lists as they stood when their offers closed; rows are only ever added. */
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
        em.createNativeQuery(
                        """
                        insert into frozen_list (offer_id, frozen_at, grid_id, candidates, content, sha256)
                        values (:offer, :at, :grid, :candidates, :content, :sha)""")
                .setParameter("offer", list.offer())
                .setParameter("at", list.frozenAt())
                .setParameter("grid", grid)
                .setParameter("candidates", candidates)
                .setParameter("content", list.content())
                .setParameter("sha", list.sha256())
                .executeUpdate();
    }

    public Optional<Frozen> of(UUID offer) {
        return read("where offer_id = :offer", offer).stream().findFirst();
    }

    /** The latest lists with somebody on them, for simulations. */
    public List<Frozen> latest(int most) {
        List<?> rows = em.createNativeQuery(
                        """
                        select offer_id, frozen_at, content, sha256 from frozen_list where candidates > 0
                        order by frozen_at desc, offer_id limit :most""",
                        Tuple.class)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(FrozenLists::frozen).toList();
    }

    private List<Frozen> read(String where, UUID offer) {
        List<?> rows = em.createNativeQuery(
                        "select offer_id, frozen_at, content, sha256 from frozen_list " + where, Tuple.class)
                .setParameter("offer", offer)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(FrozenLists::frozen).toList();
    }

    private static Frozen frozen(Tuple row) {
        return new Frozen(
                row.get("offer_id", UUID.class),
                row.get("frozen_at", Instant.class),
                row.get("content", String.class),
                row.get("sha256", String.class));
    }
}
