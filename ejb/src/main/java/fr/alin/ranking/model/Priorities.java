package fr.alin.ranking.model;

import fr.alin.housingrequest.PriorityGround;
import fr.alin.persistence.Invariants;
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

/** SQL of validated priority grounds: one stands at a time, earlier ones stay for the trail. */
@ApplicationScoped
public class Priorities {
    @PersistenceContext
    private EntityManager em;

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

    public void erase(Collection<UUID> requests) {
        em.createNativeQuery("delete from priority_validation where request_id = any(:requests)")
                .setParameter("requests", requests.toArray(UUID[]::new))
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
