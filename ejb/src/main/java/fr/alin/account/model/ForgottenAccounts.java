package fr.alin.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** SQL that drops what is over. */
@ApplicationScoped
public class ForgottenAccounts {
    private static final String NEVER_ACTIVATED =
            """
            (select id from account a where a.status = 'REGISTERED' and a.created_at < :before
            and not exists (select 1 from account_link l where l.account_id = a.id and l.created_at >= :before)
            and not exists (select 1 from outbox_message m where m.account_id = a.id and m.status <> 'SENT'))""";

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

    /** Once the last mail is out, nothing of a closed account says who it was. */
    public void eraseClosed(Instant now) {
        em.createNativeQuery(
                        """
                        update account a set email = '', birth_name = '', first_name = '', erased_at = :now,
                            version = version + 1
                        where a.status = 'CLOSED' and a.erased_at is null and not exists
                            (select 1 from outbox_message m where m.account_id = a.id and m.status <> 'SENT')""")
                .setParameter("now", now)
                .executeUpdate();
        em.createNativeQuery(
                        """
                        delete from account_session s using account a
                        where a.id = s.account_id and a.erased_at is not null""")
                .executeUpdate();
    }

    private void run(String sql, Instant before) {
        em.createNativeQuery(sql).setParameter("before", before).executeUpdate();
    }
}
