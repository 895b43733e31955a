package fr.alin.job.model;

import fr.alin.job.WaitingItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of the items that failed. Waits follow the database's clock: it is the same for every node. */
@ApplicationScoped
public class JobItems {
    @PersistenceContext
    private EntityManager em;

    /** Whether the item must not be tried now: it waits after a failure, or is parked. */
    public boolean deferred(String job, UUID item) {
        return !em.createNativeQuery(
                        """
                        select 1 from job_item where job = :job and item = :item
                        and (parked or next_attempt_at > clock_timestamp())""")
                .setParameter("job", job)
                .setParameter("item", item)
                .getResultList()
                .isEmpty();
    }

    public void done(String job, UUID item) {
        em.createNativeQuery("delete from job_item where job = :job and item = :item")
                .setParameter("job", job)
                .setParameter("item", item)
                .executeUpdate();
    }

    /** @return attempts so far, this one included */
    public int failed(String job, UUID item, String failure) {
        return ((Number) em.createNativeQuery(
                                """
                                insert into job_item (job, item, parked, attempts, failure, next_attempt_at, created_at)
                                values (:job, :item, false, 1, :failure, clock_timestamp(), clock_timestamp())
                                on conflict (job, item) do update
                                    set attempts = job_item.attempts + 1, failure = excluded.failure
                                returning attempts""",
                                Integer.class)
                        .setParameter("job", job)
                        .setParameter("item", item)
                        .setParameter("failure", failure)
                        .getSingleResult())
                .intValue();
    }

    /** @param wait until the next attempt; empty parks the item */
    public void defer(String job, UUID item, Optional<Duration> wait) {
        em.createNativeQuery(
                        """
                        update job_item set parked = :parked,
                            next_attempt_at = clock_timestamp() + make_interval(secs => :wait)
                        where job = :job and item = :item""")
                .setParameter("parked", wait.isEmpty())
                .setParameter("wait", (double) wait.orElse(Duration.ZERO).toSeconds())
                .setParameter("job", job)
                .setParameter("item", item)
                .executeUpdate();
    }

    /** Items of a job whose wait is over; what a job does not find due by itself is found here. */
    public List<UUID> waitOver(String job, int most) {
        return em
                .createNativeQuery(
                        """
                        select item from job_item where job = :job and not parked and next_attempt_at <= clock_timestamp()
                        order by item limit :most""",
                        UUID.class)
                .setParameter("job", job)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }

    public boolean release(String job, UUID item) {
        return em.createNativeQuery(
                                """
                                update job_item set parked = false, attempts = 0, next_attempt_at = clock_timestamp()
                                where job = :job and item = :item""")
                        .setParameter("job", job)
                        .setParameter("item", item)
                        .executeUpdate()
                == 1;
    }

    public long parked() {
        return ((Number) em.createNativeQuery("select count(*) from job_item where parked", Long.class)
                        .getSingleResult())
                .longValue();
    }

    public List<WaitingItem> waiting(int most) {
        List<?> rows = em.createNativeQuery(
                        """
                        select job, item, parked, attempts, created_at, next_attempt_at, failure from job_item
                        order by parked desc, created_at desc limit :most""",
                        Tuple.class)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(JobItems::item).toList();
    }

    private static WaitingItem item(Tuple row) {
        return new WaitingItem(
                row.get("job", String.class),
                row.get("item", UUID.class),
                row.get("parked", Boolean.class),
                row.get("attempts", Integer.class),
                row.get("created_at", Instant.class),
                row.get("next_attempt_at", Instant.class),
                row.get("failure", String.class));
    }
}
