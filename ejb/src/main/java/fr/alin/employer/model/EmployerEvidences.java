package fr.alin.employer.model;

import fr.alin.employer.RecordEvidence;
import fr.alin.persistence.Invariants;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** SQL of what advisers have seen of employers that are not registered. */
@ApplicationScoped
public class EmployerEvidences {
    @PersistenceContext
    private EntityManager em;

    /** @throws BusinessException {@code common.modifiedMeanwhile} when a statement stands already */
    public void add(String siret, RecordEvidence seen, UUID adviser, Instant now) {
        Invariants.write(
                () -> em.createNativeQuery(
                                """
                                insert into employer_evidence
                                    (id, siret, headcount, agricultural, proof, proved_on, adviser_id, recorded_at)
                                values (:id, :siret, :headcount, :agricultural, :proof, :on, :adviser, :now)""")
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("siret", siret)
                        .setParameter("headcount", seen.headcount())
                        .setParameter("agricultural", seen.agricultural())
                        .setParameter("proof", seen.proof().name())
                        .setParameter("on", seen.provedOn())
                        .setParameter("adviser", adviser)
                        .setParameter("now", now)
                        .executeUpdate(),
                Map.of("employer_evidence_standing", "common.modifiedMeanwhile"));
    }

    /** @return false when none stands */
    public boolean withdraw(String siret, Instant now) {
        return em.createNativeQuery(
                                """
                                update employer_evidence set withdrawn_at = :now
                                where siret = :siret and withdrawn_at is null""")
                        .setParameter("now", now)
                        .setParameter("siret", siret)
                        .executeUpdate()
                == 1;
    }
}
