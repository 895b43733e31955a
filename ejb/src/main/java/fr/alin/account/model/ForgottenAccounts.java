package fr.alin.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** SQL that drops what is over. */
@ApplicationScoped
public class ForgottenAccounts {
    private static final String NEVER_ACTIVATED =
            """
            (select id from account a where a.status = 'REGISTERED' and a.created_at < :before
            and not exists (select 1 from account_link l where l.account_id = a.id and l.created_at >= :before)
            and not exists (select 1 from outbox_message m where m.account_id = a.id and m.status in ('NEW', 'SENDING')))""";

    @PersistenceContext
    private EntityManager em;

    public void dropLinks(Instant before) {
        run("delete from account_link where expires_at < :before", before);
    }

    public void dropCounters(Instant before) {
        run(
                """
                delete from attempt_counter
                where window_start < :before and (locked_until is null or locked_until < :before)""",
                before);
    }

    public void dropSessions(Instant before) {
        run("delete from account_session where seen_at < :before", before);
    }

    /** Accounts registered before, and no link sent since: their address is free again. */
    public void dropNeverActivated(Instant before) {
        for (String table : new String[] {"outbox_message", "account_link", "account_role"}) {
            run("delete from " + table + " where account_id in " + NEVER_ACTIVATED, before);
        }
        run("delete from account where id in " + NEVER_ACTIVATED, before);
    }

    /** Closed accounts whose last mail is out, or will never go. */
    public List<UUID> closed(UUID after, int most) {
        return em
                .createNativeQuery(
                        """
                        select a.id from account a where a.status = 'CLOSED' and a.erased_at is null and a.id > :after
                        and not exists (select 1 from outbox_message m
                            where m.account_id = a.id and m.status in ('NEW', 'SENDING'))
                        order by a.id limit :most""",
                        UUID.class)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }

    /** From now on nothing of a closed account says who it was. */
    public void erase(UUID id, Instant now) {
        em.createNativeQuery(
                        """
                        update account set email = '', birth_name = '', first_name = '', erased_at = :now,
                            version = version + 1
                        where id = :id and status = 'CLOSED' and erased_at is null""")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
        em.createNativeQuery("delete from account_session where account_id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private void run(String sql, Instant before) {
        em.createNativeQuery(sql).setParameter("before", before).executeUpdate();
    }
}
