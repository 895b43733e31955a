package fr.alin.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Drops what is over. */
@ApplicationScoped
public class ForgottenAccounts {
    @PersistenceContext
    private EntityManager em;

    public void dropLinks(Instant before) {
        run("delete from AccountLink where expiresAt < :before", before);
    }

    public void dropCounters(Instant before) {
        run(
                """
                delete from AttemptCounter
                where windowStart < :before and (lockedUntil is null or lockedUntil < :before)""",
                before);
    }

    public void dropSessions(Instant before) {
        run("delete from AccountSession where seenAt < :before", before);
    }

    /** Drops accounts that nobody activated: their address is free again. Their roles go with them. */
    public void drop(Collection<UUID> accounts) {
        for (String hql : List.of(
                "delete from AccountLink where accountId in (:accounts)",
                "delete from Account where id in (:accounts)")) {
            em.createQuery(hql).setParameter("accounts", accounts).executeUpdate();
        }
    }

    /** From now on nothing of a closed account says who it was. */
    public void erase(UUID id, Instant now) {
        Optional.ofNullable(em.find(Account.class, id)).ifPresent(account -> account.erase(now));
        em.createQuery("delete from AccountSession where accountId = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private void run(String hql, Instant before) {
        em.createQuery(hql).setParameter("before", before).executeUpdate();
    }
}
