package fr.alin.housingrequest.model;

import fr.alin.housingrequest.EmploymentProofKind;
import fr.alin.persistence.Invariants;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Repository of what proved that people work where they say. */
@ApplicationScoped
public class EmploymentProofs {
    @PersistenceContext
    private EntityManager em;

    public boolean standing(UUID request, String siret) {
        return exists("withdrawnAt is null", request, siret);
    }

    /** Whether an adviser has taken back what a code had proved. */
    public boolean codeWithdrawn(UUID request, String siret) {
        return exists("kind = EMPLOYER_CODE and withdrawnAt is not null", request, siret);
    }

    private boolean exists(String condition, UUID request, String siret) {
        return !em.createQuery("select 1 from EmploymentProofEntry where requestId = :request and siret = :siret and "
                        + condition)
                .setParameter("request", request)
                .setParameter("siret", siret)
                .getResultList()
                .isEmpty();
    }

    /** @throws BusinessException {@code common.modifiedMeanwhile} when a proof stands already */
    public void addDocument(
            UUID request, String siret, EmploymentProofKind document, LocalDate since, UUID adviser, Instant now) {
        add(EmploymentProofEntry.of(request, siret, document, since, adviser, now));
    }

    /** @throws BusinessException {@code common.modifiedMeanwhile} when a proof stands already */
    public void addCode(UUID request, String siret, Instant now) {
        add(EmploymentProofEntry.of(request, siret, EmploymentProofKind.EMPLOYER_CODE, null, null, now));
    }

    /** @return false when none stands */
    public boolean withdraw(UUID request, String siret, Instant now) {
        return em.createQuery(
                                """
                                update EmploymentProofEntry set withdrawnAt = :now
                                where requestId = :request and siret = :siret and withdrawnAt is null""")
                        .setParameter("now", now)
                        .setParameter("request", request)
                        .setParameter("siret", siret)
                        .executeUpdate()
                == 1;
    }

    private void add(EmploymentProofEntry entry) {
        Invariants.write(
                () -> {
                    em.persist(entry);
                    em.flush();
                },
                Map.of("employment_proof_standing", "common.modifiedMeanwhile"));
    }
}
