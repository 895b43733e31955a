package fr.alin.employer;

import fr.alin.employer.model.EvidenceReader;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Registered employers by the SIRET of an establishment. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.ADVISER, Roles.SUPERVISOR, Roles.SYSTEM})
public class EmployerQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private EvidenceReader evidenceReader;

    /** @return empty when the SIRET belongs to no registered employer */
    public Optional<EmployerView> bySiret(String siret) {
        List<?> rows = em.createNativeQuery(
                        """
                        select e.id, e.name, e.headcount, e.agricultural from employer e
                        join employer_siret s on s.employer_id = e.id where s.siret = :siret""",
                        Tuple.class)
                .setParameter("siret", siret)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new EmployerView(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, Integer.class),
                        row.get(3, Boolean.class)))
                .findFirst();
    }

    /** What an adviser has seen of an employer that is not registered. */
    public Optional<EmployerEvidence> evidence(String siret) {
        return evidenceReader.standing(siret);
    }
}
