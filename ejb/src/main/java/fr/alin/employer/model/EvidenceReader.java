package fr.alin.employer.model;

import fr.alin.employer.EmployerEvidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Reads what was seen of an employer, with the name of whoever saw it. */
@ApplicationScoped
public class EvidenceReader {
    @PersistenceContext
    private EntityManager em;

    public Optional<EmployerEvidence> standing(String siret) {
        return em.createQuery(
                        """
                        select new fr.alin.employer.EmployerEvidence(e.headcount, e.agricultural, e.proof, e.provedOn,
                            left(a.firstName, 1) || '. ' || a.birthName)
                        from EvidenceEntry e join Account a on a.id = e.adviserId
                        where e.siret = :siret and e.withdrawnAt is null""",
                        EmployerEvidence.class)
                .setParameter("siret", siret)
                .getResultStream()
                .findFirst();
    }
}
