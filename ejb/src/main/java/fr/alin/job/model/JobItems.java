package fr.alin.job.model;

import fr.alin.job.WaitingItem;
import fr.alin.persistence.PostgreSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Repository of the items that failed. Waits follow the database's clock: it is the same for every node. */
@ApplicationScoped
public class JobItems {
    private static final String THAT_ONE = " where key.job = :job and key.item = :item";

    @PersistenceContext
    private EntityManager em;

    /** Whether the item must not be tried now: it waits after a failure, or is parked. */
    public boolean deferred(String job, UUID item) {
        return !bind(
                        em.createQuery("select 1 from JobItem" + THAT_ONE
                                + " and (parked or nextAttemptAt > database_instant())"),
                        job,
                        item)
                .getResultList()
                .isEmpty();
    }

    public void done(String job, UUID item) {
        bind(em.createQuery("delete from JobItem" + THAT_ONE), job, item).executeUpdate();
    }

    /** @return attempts so far, this one included */
    @PostgreSql("notes the first failure or counts a further one, whichever node comes first, and tells which")
    public int failed(String job, UUID item, String failure) {
        return ((Number) bind(
                                em.createNativeQuery(
                                        """
                                        insert into job_item
                                            (job, item, parked, attempts, failure, next_attempt_at, created_at)
                                        values (:job, :item, false, 1, :failure, clock_timestamp(), clock_timestamp())
                                        on conflict (job, item) do update
                                            set attempts = job_item.attempts + 1, failure = excluded.failure
                                        returning attempts""",
                                        Integer.class),
                                job,
                                item)
                        .setParameter("failure", failure)
                        .getSingleResult())
                .intValue();
    }

    /** @param wait until the next attempt; empty parks the item */
    public void defer(String job, UUID item, Optional<Duration> wait) {
        bind(
                        em.createQuery("update JobItem set parked = :parked,"
                                + " nextAttemptAt = database_instant_in(:seconds)" + THAT_ONE),
                        job,
                        item)
                .setParameter("parked", wait.isEmpty())
                .setParameter("seconds", wait.orElse(Duration.ZERO).toSeconds())
                .executeUpdate();
    }

    /** Items of a job whose wait is over; what a job does not find due by itself is found here. */
    public List<UUID> waitOver(String job, int most) {
        return em.createQuery(
                        """
                        select key.item from JobItem
                        where key.job = :job and not parked and nextAttemptAt <= database_instant()
                        order by key.item""",
                        UUID.class)
                .setParameter("job", job)
                .setMaxResults(most)
                .getResultList();
    }

    /** @return false when there is no such item any more */
    public boolean release(String job, UUID item) {
        return bind(
                                em.createQuery("update JobItem set parked = false, attempts = 0,"
                                        + " nextAttemptAt = database_instant()" + THAT_ONE),
                                job,
                                item)
                        .executeUpdate()
                == 1;
    }

    public long parked() {
        return em.createQuery("select count(*) from JobItem where parked", Long.class)
                .getSingleResult();
    }

    public List<WaitingItem> waiting(int most) {
        return em.createQuery(
                        """
                        select new fr.alin.job.WaitingItem(
                            key.job, key.item, parked, attempts, createdAt, nextAttemptAt, failure)
                        from JobItem order by parked desc, createdAt desc""",
                        WaitingItem.class)
                .setMaxResults(most)
                .getResultList();
    }

    private static Query bind(Query query, String job, UUID item) {
        return query.setParameter("job", job).setParameter("item", item);
    }
}
