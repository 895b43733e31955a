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

/** Repository of what advisers have seen of employers that are not registered. */
@ApplicationScoped
public class EmployerEvidences {
    @PersistenceContext
    private EntityManager em;

    /** @throws BusinessException {@code common.modifiedMeanwhile} when a statement stands already */
    public void add(String siret, RecordEvidence seen, UUID adviser, Instant now) {
        Invariants.write(
                () -> {
                    em.persist(EvidenceEntry.of(siret, seen, adviser, now));
                    em.flush();
                },
                Map.of("employer_evidence_standing", "common.modifiedMeanwhile"));
    }

    /** @return false when none stands */
    public boolean withdraw(String siret, Instant now) {
        return em.createQuery(
                                """
                                update EvidenceEntry set withdrawnAt = :now
                                where siret = :siret and withdrawnAt is null""")
                        .setParameter("now", now)
                        .setParameter("siret", siret)
                        .executeUpdate()
                == 1;
    }
}
