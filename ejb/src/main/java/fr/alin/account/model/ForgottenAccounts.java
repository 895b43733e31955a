package fr.alin.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** SQL that drops what is over. */
@ApplicationScoped
public class ForgottenAccounts {
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

    /** Drops accounts that nobody activated: their address is free again. */
    public void drop(Collection<UUID> accounts) {
        for (String sql : List.of(
                "delete from account_link where account_id = any(:accounts)",
                "delete from account_role where account_id = any(:accounts)",
                "delete from account where id = any(:accounts)")) {
            em.createNativeQuery(sql)
                    .setParameter("accounts", accounts.toArray(UUID[]::new))
                    .executeUpdate();
        }
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
