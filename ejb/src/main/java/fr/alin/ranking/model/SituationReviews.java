package fr.alin.ranking.model;

import fr.alin.persistence.Invariants;
import fr.alin.ranking.Criterion;
import fr.alin.ranking.SituationProof;
import fr.alin.ranking.SituationState;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Repository of what advisers have seen of declared situations. */
@ApplicationScoped
public class SituationReviews {
    @PersistenceContext
    private EntityManager em;

    /** @throws BusinessException {@code common.modifiedMeanwhile} when a review stands already */
    public void add(
            UUID request,
            Criterion situation,
            SituationState outcome,
            SituationProof proof,
            LocalDate provedOn,
            UUID adviser,
            Instant now) {
        Invariants.write(
                () -> {
                    em.persist(SituationReviewEntry.of(request, situation, outcome, proof, provedOn, adviser, now));
                    em.flush();
                },
                Map.of("situation_review_standing", "common.modifiedMeanwhile"));
    }

    /** @return false when none stands */
    public boolean withdraw(UUID request, Criterion situation, Instant now) {
        return em.createQuery(
                                """
                                update SituationReviewEntry set withdrawnAt = :now
                                where requestId = :request and situation = :situation and withdrawnAt is null""")
                        .setParameter("now", now)
                        .setParameter("request", request)
                        .setParameter("situation", situation)
                        .executeUpdate()
                == 1;
    }

    public void erase(Collection<UUID> requests) {
        em.createQuery("delete from SituationReviewEntry where requestId in (:requests)")
                .setParameter("requests", requests)
                .executeUpdate();
    }
}
