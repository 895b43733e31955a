package fr.alin.employer.model;

import fr.alin.employer.EmployerEvidence;
import fr.alin.employer.EmployerProof;
import fr.alin.employer.RecordEvidence;
import fr.alin.persistence.Invariants;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** SQL of what advisers have seen of employers that are not registered. */
@ApplicationScoped
public class EmployerEvidences {
    @PersistenceContext
    private EntityManager em;

    public Optional<EmployerEvidence> standing(String siret) {
        List<?> rows = em.createNativeQuery(
                        """
                        select w.headcount, w.agricultural, w.proof, w.proved_on,
                            left(a.first_name, 1) || '. ' || a.birth_name as adviser
                        from employer_evidence w join account a on a.id = w.adviser_id
                        where w.siret = :siret and w.withdrawn_at is null""",
                        Tuple.class)
                .setParameter("siret", siret)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new EmployerEvidence(
                        row.get("headcount", Integer.class),
                        row.get("agricultural", Boolean.class),
                        EmployerProof.valueOf(row.get("proof", String.class)),
                        row.get("proved_on", Date.class).toLocalDate(),
                        row.get("adviser", String.class)))
                .findFirst();
    }

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
