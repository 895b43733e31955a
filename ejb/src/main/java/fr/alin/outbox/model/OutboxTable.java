package fr.alin.outbox.model;

import fr.alin.outbox.ClaimedMail;
import fr.alin.outbox.MailOrder;
import fr.alin.outbox.UnsentMail;
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

/** SQL of the outbox. Leases and waits follow the database's clock: it is the same for every node. */
@ApplicationScoped
public class OutboxTable {
    @PersistenceContext
    private EntityManager em;

    public void insert(MailOrder order, Instant now) {
        UUID id = UUID.randomUUID();
        em.createNativeQuery(
                        """
                        insert into outbox_message
                            (id, template, language, account_id, subject_id, message_id, status, next_attempt_at, created_at)
                        values (:id, :template, 'fr', :account, :subject, :messageId, 'NEW', clock_timestamp(), :now)""")
                .setParameter("id", id)
                .setParameter("template", order.template().name())
                .setParameter("account", order.accountId())
                .setParameter("subject", order.subjectId())
                .setParameter("messageId", "<" + id + "@alin>")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** @param known templates that this node can write; others wait for one that does */
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
        return em.createNativeQuery(
                                """
                                update outbox_message set lease_until = clock_timestamp() + make_interval(secs => :lease),
                                    next_attempt_at = clock_timestamp() + make_interval(secs => :lease)
                                where id = :id and owner = :owner and status = 'SENDING'""")
                        .setParameter("lease", (double) lease.toSeconds())
                        .setParameter("id", id)
                        .setParameter("owner", owner)
                        .executeUpdate()
                == 1;
    }

    public void markDropped(UUID id, String owner, String reason) {
        em.createNativeQuery(
                        """
                        update outbox_message set status = 'DROPPED', failure = :reason
                        where id = :id and owner = :owner and status = 'SENDING'""")
                .setParameter("reason", reason)
                .setParameter("id", id)
                .setParameter("owner", owner)
                .executeUpdate();
    }

    public boolean markSent(UUID id, String owner) {
        return em.createNativeQuery(
                                """
                                update outbox_message set status = 'SENT', sent_at = clock_timestamp(), failure = null
                                where id = :id and owner = :owner and status = 'SENDING'""")
                        .setParameter("id", id)
                        .setParameter("owner", owner)
                        .executeUpdate()
                == 1;
    }

    public void markFailed(ClaimedMail mail, String owner, String failure, Optional<Duration> wait) {
        em.createNativeQuery(
                        """
                        update outbox_message set status = :status, failure = :failure,
                            next_attempt_at = clock_timestamp() + make_interval(secs => :wait)
                        where id = :id and owner = :owner and status = 'SENDING'""")
                .setParameter("status", wait.isPresent() ? "NEW" : "PARKED")
                .setParameter("failure", failure)
                .setParameter("wait", (double) wait.orElse(Duration.ZERO).toSeconds())
                .setParameter("id", mail.id())
                .setParameter("owner", owner)
                .executeUpdate();
    }

    public boolean release(UUID id) {
        return em.createNativeQuery(
                                """
                                update outbox_message set status = 'NEW', attempts = 0, next_attempt_at = clock_timestamp()
                                where id = :id and status in ('NEW', 'PARKED')""")
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    public void dropSent(Instant before) {
        em.createNativeQuery(
                        """
                        delete from outbox_message where status = 'SENT' and sent_at < :before
                        or status = 'DROPPED' and created_at < :before""")
                .setParameter("before", before)
                .executeUpdate();
    }

    public void forget(Collection<UUID> accounts) {
        em.createNativeQuery("delete from outbox_message where account_id = any(:accounts)")
                .setParameter("accounts", accounts.toArray(UUID[]::new))
                .executeUpdate();
    }

    public List<UnsentMail> unsent(int limit) {
        List<?> rows = em.createNativeQuery(
                        """
                        select id, template, status, attempts, created_at, next_attempt_at, failure from outbox_message
                        where status <> 'SENT' order by created_at desc limit :limit""",
                        Tuple.class)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(OutboxTable::unsent).toList();
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

    private static UnsentMail unsent(Tuple row) {
        return new UnsentMail(
                row.get("id", UUID.class),
                row.get("template", String.class),
                row.get("status", String.class),
                row.get("attempts", Integer.class),
                row.get("created_at", Instant.class),
                row.get("next_attempt_at", Instant.class),
                row.get("failure", String.class));
    }
}
