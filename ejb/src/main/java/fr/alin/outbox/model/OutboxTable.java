package fr.alin.outbox.model;

import fr.alin.outbox.ClaimedMail;
import fr.alin.outbox.MailOrder;
import fr.alin.outbox.UnsentMail;
import fr.alin.persistence.PostgreSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Repository of the outbox. Leases and waits follow the database's clock: it is the same for every node. */
@ApplicationScoped
public class OutboxTable {
    @PersistenceContext
    private EntityManager em;

    public void insert(MailOrder order, Instant now) {
        em.persist(OutboxMessage.of(order, now));
    }

    /** @param known templates that this node can write; others wait for one that does */
    @PostgreSql("skips what another node has locked, and claims and reads in one statement")
    public Optional<ClaimedMail> claim(String owner, Duration lease, Set<String> known) {
        List<?> rows = em.createNativeQuery(
                        """
                        update outbox_message set status = 'SENDING', owner = :owner, attempts = attempts + 1,
                            lease_until = clock_timestamp() + make_interval(secs => :lease),
                            next_attempt_at = clock_timestamp() + make_interval(secs => :lease)
                        where id = (select id from outbox_message
                            where status in ('NEW', 'SENDING') and next_attempt_at <= clock_timestamp()
                            and template in (:known)
                            order by next_attempt_at limit 1 for update skip locked)
                        returning id, template, account_id, subject_id, message_id, attempts""",
                        Tuple.class)
                .setParameter("owner", owner)
                .setParameter("lease", (double) lease.toSeconds())
                .setParameter("known", known)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(OutboxTable::claimed).findFirst();
    }

    /** @return false when the lease was lost */
    public boolean renew(UUID id, String owner, Duration lease) {
        return em.createQuery(
                                """
                                update OutboxMessage set leaseUntil = database_instant_in(:seconds),
                                    nextAttemptAt = database_instant_in(:seconds)
                                where id = :id and owner = :owner and status = SENDING""")
                        .setParameter("seconds", lease.toSeconds())
                        .setParameter("id", id)
                        .setParameter("owner", owner)
                        .executeUpdate()
                == 1;
    }

    public void markDropped(UUID id, String owner, String reason) {
        em.createQuery(
                        """
                        update OutboxMessage set status = DROPPED, failure = :reason
                        where id = :id and owner = :owner and status = SENDING""")
                .setParameter("reason", reason)
                .setParameter("id", id)
                .setParameter("owner", owner)
                .executeUpdate();
    }

    public boolean markSent(UUID id, String owner) {
        return em.createQuery(
                                """
                                update OutboxMessage set status = SENT, sentAt = database_instant(), failure = null
                                where id = :id and owner = :owner and status = SENDING""")
                        .setParameter("id", id)
                        .setParameter("owner", owner)
                        .executeUpdate()
                == 1;
    }

    public void markFailed(ClaimedMail mail, String owner, String failure, Optional<Duration> wait) {
        em.createQuery(
                        """
                        update OutboxMessage set status = :status, failure = :failure,
                            nextAttemptAt = database_instant_in(:seconds)
                        where id = :id and owner = :owner and status = SENDING""")
                .setParameter("status", wait.isPresent() ? OutboxMessage.Status.NEW : OutboxMessage.Status.PARKED)
                .setParameter("failure", failure)
                .setParameter("seconds", wait.orElse(Duration.ZERO).toSeconds())
                .setParameter("id", mail.id())
                .setParameter("owner", owner)
                .executeUpdate();
    }

    public boolean release(UUID id) {
        return em.createQuery(
                                """
                                update OutboxMessage set status = NEW, attempts = 0, nextAttemptAt = database_instant()
                                where id = :id and status in (NEW, PARKED)""")
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    public void dropSent(Instant before) {
        em.createQuery(
                        """
                        delete from OutboxMessage where status = SENT and sentAt < :before
                        or status = DROPPED and createdAt < :before""")
                .setParameter("before", before)
                .executeUpdate();
    }

    public void forget(Collection<UUID> accounts) {
        em.createQuery("delete from OutboxMessage where accountId in (:accounts)")
                .setParameter("accounts", accounts)
                .executeUpdate();
    }

    public List<UnsentMail> unsent(int limit) {
        return em.createQuery(
                        """
                        select new fr.alin.outbox.UnsentMail(id, template, cast(status as String), attempts, createdAt,
                            nextAttemptAt, failure)
                        from OutboxMessage where status <> SENT order by createdAt desc""",
                        UnsentMail.class)
                .setMaxResults(limit)
                .getResultList();
    }

    private static ClaimedMail claimed(Tuple row) {
        return new ClaimedMail(
                row.get("id", UUID.class),
                row.get("template", String.class),
                row.get("account_id", UUID.class),
                row.get("subject_id", UUID.class),
                row.get("message_id", String.class),
                row.get("attempts", Integer.class));
    }
}
