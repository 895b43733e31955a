package fr.alin.ranking.model;

import fr.alin.candidature.CandidatureId;
import fr.alin.ranking.Criterion;
import fr.alin.ranking.ListChange;
import fr.alin.ranking.ListMove;
import fr.alin.ranking.ListVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Repository of the lists of closed offers: versions are only ever added, the latest stands. */
@ApplicationScoped
public class FrozenLists {
    private static final String VIEW =
            """
            select new fr.alin.ranking.model.FrozenLists$Frozen(
                f.offerId, f.version, f.change, f.cause, f.frozenAt, f.facts, f.content, f.sha256)
            from FrozenListEntry f""";

    @PersistenceContext
    private EntityManager em;

    /**
     * A version of a list.
     *
     * @param cause key of the candidature whose facts changed, null for the first version
     * @param facts all that the order rests on, as JSON; never handed out
     * @param content what is handed out, the very text that was hashed; null for lists frozen before grounds
     *     stayed here, whose facts were hashed
     */
    public record Frozen(
            UUID offer,
            int version,
            ListChange change,
            @Nullable UUID cause,
            Instant frozenAt,
            String facts,
            @Nullable String content,
            String sha256) {}

    public void add(Frozen list, UUID grid, int candidates) {
        em.persist(FrozenListEntry.of(list, grid, candidates));
        em.flush();
    }

    /**
     * Gives each candidature of a list that is about to be frozen a key drawn for that list alone.
     *
     * @return key by candidature
     */
    public Map<UUID, UUID> draw(UUID offer, List<Member> members) {
        Map<UUID, UUID> keys = new HashMap<>();
        for (Member member : members) {
            ListedCandidature listed = ListedCandidature.of(offer, member);
            em.persist(listed);
            keys.put(member.candidature(), listed.key());
        }
        return keys;
    }

    /**
     * Whoever is on a list for good.
     *
     * @param nur number of the request
     * @param siret named in the request on the deadline
     * @param headcount of the registered employer on the deadline, null for a SIRET of none; agricultural likewise
     * @param situations declared on the deadline
     */
    public record Member(
            UUID candidature,
            UUID request,
            String nur,
            @Nullable String siret,
            @Nullable Integer headcount,
            @Nullable Boolean agricultural,
            Set<Criterion> situations) {
        public Member {
            situations = Set.copyOf(situations);
        }
    }

    /** The version that stands. */
    public Optional<Frozen> standing(UUID offer) {
        return em.createQuery(VIEW + " where f.offerId = :offer order by f.version desc", Frozen.class)
                .setParameter("offer", offer)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<Frozen> version(UUID offer, int version) {
        return em.createQuery(VIEW + " where f.offerId = :offer and f.version = :version", Frozen.class)
                .setParameter("offer", offer)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    /**
     * All versions, the latest first.
     *
     * @param reader key of the candidature that is looked at
     */
    public List<ListVersion> versions(UUID offer, UUID reader) {
        return em.createQuery(
                        """
                        select new fr.alin.ranking.ListVersion(
                            f.version, f.change, coalesce(f.cause = :reader, false), f.frozenAt, f.sha256)
                        from FrozenListEntry f where f.offerId = :offer order by f.version desc""",
                        ListVersion.class)
                .setParameter("offer", offer)
                .setParameter("reader", reader)
                .getResultList();
    }

    /**
     * The versions up to one that was read, that one first, with whose facts changed. What was made meanwhile is not among
     * them: whoever chooses is held to the version whose places were shown.
     *
     * @param most at most as many
     */
    public List<ListMove> moves(UUID offer, int version, int most) {
        return em.createQuery(
                        """
                        select f.version, f.change, l.candidatureId, f.frozenAt, f.sha256
                        from FrozenListEntry f left join ListedCandidature l on l.key = f.cause
                        where f.offerId = :offer and f.version <= :version order by f.version desc""",
                        Tuple.class)
                .setParameter("offer", offer)
                .setParameter("version", version)
                .setMaxResults(most)
                .getResultStream()
                .map(FrozenLists::move)
                .toList();
    }

    private static ListMove move(Tuple row) {
        UUID candidature = row.get(2, UUID.class);
        return new ListMove(
                row.get(0, Integer.class),
                row.get(1, ListChange.class),
                candidature == null ? null : new CandidatureId(candidature),
                row.get(3, Instant.class),
                row.get(4, String.class));
    }

    /** The standing versions of the latest lists with somebody on them, for simulations. */
    public List<Frozen> latest(int most) {
        return em.createQuery(
                        VIEW
                                + """
                                 where f.candidates > 0 and not exists
                                    (select 1 from FrozenListEntry l where l.offerId = f.offerId and l.version > f.version)
                                order by f.frozenAt desc, f.offerId""",
                        Frozen.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Nobody knows any more whose lines these were. */
    public void forget(Collection<UUID> requests) {
        em.createQuery("delete from ListedCandidature where requestId in (:requests)")
                .setParameter("requests", requests)
                .executeUpdate();
    }
}
