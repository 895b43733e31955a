package fr.alin.housingrequest.model;

import fr.alin.housingrequest.EmploymentProofKind;
import fr.alin.persistence.Invariants;
import fr.alin.persistence.PostgreSql;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Repository of what proved that people work where they say. */
@ApplicationScoped
public class EmploymentProofs {
    @PersistenceContext
    private EntityManager em;

    public boolean standing(UUID request, String siret) {
        return exists("withdrawnAt is null", request, List.of(siret));
    }

    /** Whether an adviser has taken back what had proved work at one of these establishments. */
    public boolean anyWithdrawn(UUID request, Collection<String> sirets) {
        return exists("withdrawnAt is not null", request, sirets);
    }

    private boolean exists(String condition, UUID request, Collection<String> sirets) {
        return !em.createQuery(
                        "select 1 from EmploymentProofEntry where requestId = :request and siret in (:sirets) and "
                                + condition)
                .setParameter("request", request)
                .setParameter("sirets", sirets)
                .getResultList()
                .isEmpty();
    }

    /** First day of life of the applicant of a request. */
    public LocalDate birthOfApplicant(UUID request) {
        return em.createQuery(
                        """
                        select m.birthDate from HousingRequest r join r.members m
                        where r.id = :request and m.kind = APPLICANT""",
                        LocalDate.class)
                .setParameter("request", request)
                .getSingleResult();
    }

    /** What was seen of an earlier import of the same number counts for the next one: proofs, and that some were taken back. */
    @PostgreSql("copies rows under references that the database draws")
    public void follow(UUID before, UUID request) {
        em.createNativeQuery(
                        """
                        insert into employment_proof
                            (id, request_id, siret, kind, since, adviser_id, recorded_at, withdrawn_at)
                        select gen_random_uuid(), :request, siret, kind, since, adviser_id, recorded_at, withdrawn_at
                        from employment_proof where request_id = :before""")
                .setParameter("request", request)
                .setParameter("before", before)
                .executeUpdate();
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
