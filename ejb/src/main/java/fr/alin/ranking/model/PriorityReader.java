package fr.alin.ranking.model;

import fr.alin.housingrequest.PriorityGround;
import fr.alin.ranking.Proof;
import fr.alin.ranking.ValidatedPriority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads validated grounds with the name of whoever validated them. */
@ApplicationScoped
public class PriorityReader {
    @PersistenceContext
    private EntityManager em;

    public Optional<ValidatedPriority> standing(UUID request) {
        List<?> rows = em.createNativeQuery(
                        """
                        select v.ground, v.proof, v.proved_on, v.validated_at,
                            left(a.first_name, 1) || '. ' || a.birth_name as adviser
                        from priority_validation v join account a on a.id = v.adviser_id
                        where v.request_id = :request and v.withdrawn_at is null""",
                        Tuple.class)
                .setParameter("request", request)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new ValidatedPriority(
                        PriorityGround.valueOf(row.get("ground", String.class)),
                        Proof.valueOf(row.get("proof", String.class)),
                        row.get("proved_on", Date.class).toLocalDate(),
                        row.get("adviser", String.class),
                        row.get("validated_at", Instant.class)))
                .findFirst();
    }

    /** Every request of an account that a ground may hang on. */
    public List<UUID> requestsOf(UUID account) {
        return em.createQuery("select id from HousingRequest where accountId = :account", UUID.class)
                .setParameter("account", account)
                .getResultList();
    }
}
