package fr.alin.housingrequest.model;

import fr.alin.housingrequest.Fact;
import fr.alin.housingrequest.FoundFact;
import fr.alin.persistence.Invariants;
import fr.alin.persistence.PostgreSql;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Repository of what was found of requests on documents: the latest of each fact stands. */
@ApplicationScoped
public class FoundFactEntries {
    @PersistenceContext
    private EntityManager em;

    /** @throws BusinessException {@code common.modifiedMeanwhile} when somebody records one at the same moment */
    public void replace(UUID request, FoundFact fact, UUID adviser, Instant now) {
        withdraw(request, fact.fact(), now);
        Invariants.write(
                () -> {
                    em.persist(FoundFactEntry.of(request, fact, adviser, now));
                    em.flush();
                },
                Map.of("found_fact_standing", "common.modifiedMeanwhile"));
    }

    /** What was found of an earlier import of the same number counts for the next one. */
    @PostgreSql("copies rows under references that the database draws")
    public void follow(UUID before, UUID request) {
        em.createNativeQuery(
                        """
                        insert into found_fact
                            (id, request_id, fact, declared, found, proof, proved_on, adviser_id, recorded_at)
                        select gen_random_uuid(), :request, fact, declared, found, proof, proved_on, adviser_id, recorded_at
                        from found_fact where request_id = :before and withdrawn_at is null""")
                .setParameter("request", request)
                .setParameter("before", before)
                .executeUpdate();
    }

    /** @return false when none stands */
    public boolean withdraw(UUID request, Fact fact, Instant now) {
        return em.createQuery(
                                """
                                update FoundFactEntry set withdrawnAt = :now
                                where requestId = :request and fact = :fact and withdrawnAt is null""")
                        .setParameter("now", now)
                        .setParameter("request", request)
                        .setParameter("fact", fact)
                        .executeUpdate()
                == 1;
    }
}
