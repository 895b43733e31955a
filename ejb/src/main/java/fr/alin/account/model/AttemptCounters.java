package fr.alin.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Counts failures per subject and locks it for a while; the subject is a hash, so that the table names nobody. */
@ApplicationScoped
public class AttemptCounters {
    @PersistenceContext
    private EntityManager em;

    public boolean locked(String subject, Instant now) {
        return !em.createNativeQuery("select 1 from attempt_counter where subject = :subject and locked_until > :now")
                .setParameter("subject", subject)
                .setParameter("now", now)
                .getResultList()
                .isEmpty();
    }

    /** One statement, so that two failures at once both count. */
    public void countFailure(String subject, int limit, Instant now, Instant windowStart, Instant lockUntil) {
        em.createNativeQuery(
                        """
                        insert into attempt_counter as c (subject, failures, window_start) values (:subject, 1, :now)
                        on conflict (subject) do update set
                            failures = case when c.window_start < :windowStart then 1 else c.failures + 1 end,
                            window_start = case when c.window_start < :windowStart then :now else c.window_start end,
                            locked_until = case when c.window_start >= :windowStart and c.failures + 1 >= :limit
                                then cast(:lockUntil as timestamptz) end""")
                .setParameter("subject", subject)
                .setParameter("now", now)
                .setParameter("windowStart", windowStart)
                .setParameter("limit", limit)
                .setParameter("lockUntil", lockUntil)
                .executeUpdate();
    }

    public void clear(String subject) {
        em.createNativeQuery("delete from attempt_counter where subject = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }
}
