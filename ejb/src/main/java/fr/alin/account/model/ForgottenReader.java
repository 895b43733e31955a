package fr.alin.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Finds accounts that are to be forgotten, once no mail waits for them any more. */
@ApplicationScoped
public class ForgottenReader {
    private static final String NO_MAIL_WAITS =
            """

            and not exists (select 1 from outbox_message m
                where m.account_id = a.id and m.status in ('NEW', 'SENDING'))""";

    @PersistenceContext
    private EntityManager em;

    /** Accounts registered before, to which no link was sent since. */
    public List<UUID> neverActivated(Instant before, int most) {
        return ids(em.createNativeQuery(
                        """
                        select a.id from account a where a.status = 'REGISTERED' and a.created_at < :before
                        and not exists (select 1 from account_link l where l.account_id = a.id and l.created_at >= :before)"""
                                + NO_MAIL_WAITS + " order by a.id limit :most",
                        UUID.class)
                .setParameter("before", before)
                .setParameter("most", most));
    }

    /** Closed accounts whose last mail is out, or will never go. */
    public List<UUID> closed(UUID after, int most) {
        return ids(em.createNativeQuery(
                        "select a.id from account a where a.status = 'CLOSED' and a.erased_at is null and a.id > :after"
                                + NO_MAIL_WAITS + " order by a.id limit :most",
                        UUID.class)
                .setParameter("after", after)
                .setParameter("most", most));
    }

    private static List<UUID> ids(Query query) {
        return ((List<?>) query.getResultList()).stream().map(UUID.class::cast).toList();
    }
}
