package fr.alin.ranking.model;

import fr.alin.persistence.Invariants;
import fr.alin.persistence.PostgreSql;
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

    /** What was reviewed of an earlier import of the same number counts for the next one. */
    @PostgreSql("copies rows under references that the database draws")
    public void follow(UUID before, UUID request) {
        em.createNativeQuery(
                        """
                        insert into situation_review (id, request_id, situation, outcome, proof, proved_on, adviser_id, recorded_at)
                        select gen_random_uuid(), :request, situation, outcome, proof, proved_on, adviser_id, recorded_at
                        from situation_review where request_id = :before and withdrawn_at is null""")
                .setParameter("request", request)
                .setParameter("before", before)
                .executeUpdate();
    }

    public void erase(Collection<UUID> requests) {
        em.createQuery("delete from SituationReviewEntry where requestId in (:requests)")
                .setParameter("requests", requests)
                .executeUpdate();
    }
}
