package fr.alin.ranking.model;

import fr.alin.housingrequest.PriorityGround;
import fr.alin.persistence.Invariants;
import fr.alin.persistence.PostgreSql;
import fr.alin.ranking.Proof;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Repository of validated priority grounds: one stands at a time, earlier ones stay for the trail. */
@ApplicationScoped
public class Priorities {
    @PersistenceContext
    private EntityManager em;

    /** @throws BusinessException {@code common.modifiedMeanwhile} when another ground stands already */
    public void add(UUID request, PriorityGround ground, Proof proof, LocalDate provedOn, UUID adviser, Instant now) {
        Invariants.write(
                () -> {
                    em.persist(PriorityValidation.of(request, ground, proof, provedOn, adviser, now));
                    em.flush();
                },
                Map.of("priority_validation_standing", "common.modifiedMeanwhile"));
    }

    /** What was validated of an earlier import of the same number counts for the next one. */
    @PostgreSql("copies rows under references that the database draws")
    public void follow(UUID before, UUID request) {
        em.createNativeQuery(
                        """
                        insert into priority_validation (id, request_id, ground, proof, proved_on, adviser_id, validated_at)
                        select gen_random_uuid(), :request, ground, proof, proved_on, adviser_id, validated_at
                        from priority_validation where request_id = :before and withdrawn_at is null""")
                .setParameter("request", request)
                .setParameter("before", before)
                .executeUpdate();
    }

    public void erase(Collection<UUID> requests) {
        em.createQuery("delete from PriorityValidation where requestId in (:requests)")
                .setParameter("requests", requests)
                .executeUpdate();
    }

    /** @return false when none stands */
    public boolean withdraw(UUID request, Instant now) {
        return em.createQuery(
                                """
                                update PriorityValidation set withdrawnAt = :now
                                where requestId = :request and withdrawnAt is null""")
                        .setParameter("now", now)
                        .setParameter("request", request)
                        .executeUpdate()
                == 1;
    }
}
