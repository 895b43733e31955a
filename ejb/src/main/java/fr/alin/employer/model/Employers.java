package fr.alin.employer.model;

import fr.alin.employer.EmployerChange;
import fr.alin.employer.EmployerView;
import fr.alin.employer.RegisteredEmployer;
import fr.alin.persistence.Invariants;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Repository of employers and their establishments. */
@ApplicationScoped
public class Employers {
    @PersistenceContext
    private EntityManager em;

    /** By name; with their establishments in the same statement. */
    public List<RegisteredEmployer> all() {
        return em.createQuery(
                        """
                        select e from Employer e left join fetch e.sirets
                        order by collate(e.name as `fr-x-icu`), e.id""",
                        Employer.class)
                .getResultStream()
                .map(Employer::view)
                .toList();
    }

    public Optional<RegisteredEmployer> byId(UUID id) {
        return Optional.ofNullable(em.find(Employer.class, id)).map(Employer::view);
    }

    /** @return empty when the SIRET belongs to no registered employer */
    public Optional<EmployerView> bySiret(String siret) {
        return em.createQuery(
                        """
                        select new fr.alin.employer.EmployerView(e.id, e.name, e.headcount, e.agricultural)
                        from Employer e join e.sirets s where s = :siret""",
                        EmployerView.class)
                .setParameter("siret", siret)
                .getResultStream()
                .findFirst();
    }

    /** By SIRET or name; empty when several are called so. */
    public Optional<EmployerView> named(String typed) {
        List<EmployerView> found = em.createQuery(
                        """
                        select distinct new fr.alin.employer.EmployerView(e.id, e.name, e.headcount, e.agricultural)
                        from Employer e left join e.sirets s
                        where s = :digits or search_key(e.name) = search_key(:name)""",
                        EmployerView.class)
                .setParameter("digits", typed.replaceAll("\\s", ""))
                .setParameter("name", typed)
                .setMaxResults(2)
                .getResultList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    public List<String> establishments(String siret) {
        List<String> all = em.createQuery(
                        "select o from Employer e join e.sirets s join e.sirets o where s = :siret", String.class)
                .setParameter("siret", siret)
                .getResultList();
        return all.isEmpty() ? List.of(siret) : all;
    }

    /** @return empty when the SIRET belongs to no registered employer, or to one without a code */
    public Optional<String> code(String siret) {
        return em.createQuery(
                        "select e.code from Employer e join e.sirets s where s = :siret and e.code is not null",
                        String.class)
                .setParameter("siret", siret)
                .getResultStream()
                .findFirst();
    }

    public void add(UUID id, EmployerChange first) {
        em.persist(Employer.register(id, first));
    }

    /** @return false when somebody changed it since that version */
    public boolean change(UUID id, int version, EmployerChange change) {
        Employer employer = get(id);
        if (!employer.inVersion(version)) {
            return false;
        }
        employer.change(change);
        return true;
    }

    /** @throws BusinessException {@code siret.taken} */
    public void addSiret(UUID id, String siret) {
        if (!get(id).add(siret)) {
            throw new BusinessException("siret.taken");
        }
        Invariants.write(em::flush, Map.of("employer_siret_pkey", "siret.taken"));
    }

    public void removeSiret(UUID id, String siret) {
        get(id).drop(siret);
    }

    /** @throws BusinessException {@code employer.reserves} when an offer is kept for its people */
    public void remove(UUID id) {
        em.remove(get(id));
        Invariants.write(em::flush, Map.of("offer_reserved_employer_id_fkey", "employer.reserves"));
    }

    private Employer get(UUID id) {
        return Optional.ofNullable(em.find(Employer.class, id)).orElseThrow(NotFoundException::new);
    }
}
