package fr.alin.account.model;

import fr.alin.persistence.PostgreSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Counts tries per subject before they are judged, so that no more are judged at once than allowed; the subject is a
 * hash, so that the table names nobody.
 */
@ApplicationScoped
public class AttemptCounters {
    @PersistenceContext
    private EntityManager em;

    /**
     * One atomic statement: of any number of tries at the same moment so many are allowed and no more.
     *
     * @return whether the try may be judged
     */
    @PostgreSql("inserts or counts and tells whether it did, so that no more pass at once than allowed")
    public boolean take(String subject, int limit, Instant now, Duration window) {
        List<?> rows = em.createNativeQuery(
                        """
                        insert into attempt_counter as c (subject, failures, window_start, locked_until)
                        values (:subject, 1, :now, case when :limit <= 1 then cast(:lockUntil as timestamptz) end)
                        on conflict (subject) do update set
                            failures = case when c.window_start < :windowStart or c.locked_until is not null
                                then 1 else c.failures + 1 end,
                            window_start = case when c.window_start < :windowStart or c.locked_until is not null
                                then :now else c.window_start end,
                            locked_until = case when c.window_start >= :windowStart and c.locked_until is null
                                and c.failures + 1 >= :limit or :limit <= 1 then cast(:lockUntil as timestamptz) end
                        where c.locked_until is null or c.locked_until <= :now
                        returning failures""",
                        Integer.class)
                .setParameter("subject", subject)
                .setParameter("limit", limit)
                .setParameter("now", now)
                .setParameter("windowStart", now.minus(window))
                .setParameter("lockUntil", now.plus(window))
                .getResultList();
        return !rows.isEmpty();
    }

    /** A try that was right counts for nothing: one less, and the lock that it was the last before is gone. */
    public void giveBack(String subject) {
        em.createQuery(
                        """
                        update AttemptCounter set failures = greatest(failures - 1, 0), lockedUntil = null
                        where subject = :subject""")
                .setParameter("subject", subject)
                .executeUpdate();
    }

    public void clear(String subject) {
        em.createQuery("delete from AttemptCounter where subject = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }
}
