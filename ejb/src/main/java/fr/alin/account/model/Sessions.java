package fr.alin.account.model;

import fr.alin.account.SessionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** SQL of sessions. The instant a session was last seen is exact to a minute, so that reading a page rarely writes. */
@ApplicationScoped
public class Sessions {
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager em;

    public void add(UUID id, UUID account, String device, Instant now) {
        em.createNativeQuery(
                        """
                        insert into account_session (id, account_id, device, started_at, seen_at)
                        values (:id, :account, :device, :now, :now)""")
                .setParameter("id", id)
                .setParameter("account", account)
                .setParameter("device", device)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** @return false when it was ended or is another one's */
    public boolean see(UUID id, UUID account, Instant now) {
        List<?> rows = em.createNativeQuery(
                        """
                        select seen_at from account_session
                        where id = :id and account_id = :account and ended_at is null""",
                        Instant.class)
                .setParameter("id", id)
                .setParameter("account", account)
                .getResultList();
        if (rows.isEmpty()) {
            return false;
        }
        if (((Instant) rows.get(0)).isBefore(now.minus(SEEN_EVERY))) {
            em.createNativeQuery("update account_session set seen_at = :now where id = :id")
                    .setParameter("now", now)
                    .setParameter("id", id)
                    .executeUpdate();
        }
        return true;
    }

    public List<SessionView> open(UUID account, UUID present, Instant seenSince) {
        List<?> rows = em.createNativeQuery(
                        """
                        select id, device, started_at, seen_at from account_session
                        where account_id = :account and ended_at is null and seen_at > :since
                        order by seen_at desc, id""",
                        Tuple.class)
                .setParameter("account", account)
                .setParameter("since", seenSince)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new SessionView(
                        row.get("id", UUID.class),
                        row.get("device", String.class),
                        row.get("started_at", Instant.class),
                        row.get("seen_at", Instant.class),
                        row.get("id", UUID.class).equals(present)))
                .toList();
    }

    public boolean end(UUID id, UUID account, Instant now) {
        return em.createNativeQuery(
                                """
                                update account_session set ended_at = :now
                                where id = :id and account_id = :account and ended_at is null""")
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
        em.createNativeQuery(
                        """
                        update account_session set ended_at = :now
                        where account_id = :account and ended_at is null and id is distinct from cast(:kept as uuid)""")
                .setParameter("now", now)
                .setParameter("account", account)
                .setParameter("kept", kept)
                .executeUpdate();
    }
}
