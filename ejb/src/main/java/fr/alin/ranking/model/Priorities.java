package fr.alin.ranking.model;

import fr.alin.housingrequest.PriorityGround;
import fr.alin.persistence.Invariants;
import fr.alin.ranking.Proof;
import fr.alin.ranking.ValidatedPriority;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** SQL of validated priority grounds: one stands at a time, earlier ones stay for the trail. */
@ApplicationScoped
public class Priorities {
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

    /** @throws BusinessException {@code common.modifiedMeanwhile} when another ground stands already */
    public void add(UUID request, PriorityGround ground, Proof proof, LocalDate provedOn, UUID adviser, Instant now) {
        Invariants.write(
                () -> em.createNativeQuery(
                                """
                                insert into priority_validation
                                    (id, request_id, ground, proof, proved_on, adviser_id, validated_at)
                                values (:id, :request, :ground, :proof, :on, :adviser, :now)""")
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("request", request)
                        .setParameter("ground", ground.name())
                        .setParameter("proof", proof.name())
                        .setParameter("on", provedOn)
                        .setParameter("adviser", adviser)
                        .setParameter("now", now)
                        .executeUpdate(),
                Map.of("priority_validation_standing", "common.modifiedMeanwhile"));
    }

    public void erase(UUID account) {
        em.createNativeQuery(
                        """
                        delete from priority_validation
                        where request_id in (select id from housing_request where account_id = :account)""")
                .setParameter("account", account)
                .executeUpdate();
    }

    public boolean withdraw(UUID request, Instant now) {
        return em.createNativeQuery(
                                """
                                update priority_validation set withdrawn_at = :now
                                where request_id = :request and withdrawn_at is null""")
                        .setParameter("now", now)
                        .setParameter("request", request)
                        .executeUpdate()
                == 1;
    }
}
