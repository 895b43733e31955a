package fr.alin.employer.model;

import fr.alin.employer.EmployerEvidence;
import fr.alin.employer.EmployerProof;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.util.List;
import java.util.Optional;

/** Reads what was seen of an employer, with the name of whoever saw it. */
@ApplicationScoped
public class EvidenceReader {
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
}
