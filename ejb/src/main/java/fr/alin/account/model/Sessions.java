package fr.alin.account.model;

import fr.alin.account.SessionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Repository of sessions. The instant a session was last seen is exact to a minute, so that reading a page rarely writes. */
@ApplicationScoped
public class Sessions {
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager em;

    public void add(UUID id, UUID account, String device, Instant now) {
        em.persist(AccountSession.begin(id, account, device, now));
    }

    /** @return false when it was ended or is another one's */
    public boolean see(UUID id, UUID account, Instant now) {
        Optional<Instant> seen = em.createQuery(
                        "select seenAt from AccountSession where id = :id and accountId = :account and endedAt is null",
                        Instant.class)
                .setParameter("id", id)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
        if (seen.filter(at -> at.isBefore(now.minus(SEEN_EVERY))).isPresent()) {
            em.createQuery("update AccountSession set seenAt = :now where id = :id")
                    .setParameter("now", now)
                    .setParameter("id", id)
                    .executeUpdate();
        }
        return seen.isPresent();
    }

    public List<SessionView> open(UUID account, UUID present, Instant seenSince) {
        return em.createQuery(
                        """
                        select new fr.alin.account.SessionView(id, device, startedAt, seenAt, id = :present)
                        from AccountSession where accountId = :account and endedAt is null and seenAt > :since
                        order by seenAt desc, id""",
                        SessionView.class)
                .setParameter("account", account)
                .setParameter("present", present)
                .setParameter("since", seenSince)
                .getResultList();
    }

    public boolean end(UUID id, UUID account, Instant now) {
        return em.createQuery(
                                """
                                update AccountSession set endedAt = :now
                                where id = :id and accountId = :account and endedAt is null""")
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .setParameter("account", account)
                        .executeUpdate()
                == 1;
    }

    public void endAll(UUID account, Instant now) {
        endAllBut(null, account, now);
    }

    public void endAllBut(@Nullable UUID kept, UUID account, Instant now) {
        em.createQuery(
                        """
                        update AccountSession set endedAt = :now
                        where accountId = :account and endedAt is null and id is distinct from :kept""")
                .setParameter("now", now)
                .setParameter("account", account)
                .setParameter("kept", kept)
                .executeUpdate();
    }
}
