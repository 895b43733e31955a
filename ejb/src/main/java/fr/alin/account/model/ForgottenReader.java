package fr.alin.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Finds accounts that are to be forgotten, once no mail waits for them any more. */
@ApplicationScoped
public class ForgottenReader {
    private static final String NO_MAIL_WAITS =
            " and not exists (select 1 from OutboxMessage m where m.accountId = a.id and m.status in (NEW, SENDING))";

    @PersistenceContext
    private EntityManager em;

    /** Accounts registered before, to which no link was sent since. */
    public List<UUID> neverActivated(Instant before, int most) {
        return em.createQuery(
                        "select a.id from Account a where a.status = REGISTERED and a.createdAt < :before"
                                + " and not exists (select 1 from AccountLink l"
                                + " where l.accountId = a.id and l.createdAt >= :before)"
                                + NO_MAIL_WAITS + " order by a.id",
                        UUID.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Closed accounts whose last mail is out, or will never go. */
    public List<UUID> closed(UUID after, int most) {
        return em.createQuery(
                        "select a.id from Account a where a.status = CLOSED and a.erasedAt is null and a.id > :after"
                                + NO_MAIL_WAITS + " order by a.id",
                        UUID.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
