package fr.alin.employer.model;

import fr.alin.employer.EmployerChange;
import fr.alin.employer.RegisteredEmployer;
import fr.alin.persistence.Invariants;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** SQL of employers and their establishments. */
@ApplicationScoped
public class Employers {
    private static final String SELECT =
            """
            select e.id, e.name, e.headcount, e.agricultural, e.points, e.version,
                coalesce((select string_agg(s.siret, ' ' order by s.siret) from employer_siret s
                    where s.employer_id = e.id), '') as sirets
            from employer e""";

    @PersistenceContext
    private EntityManager em;

    public List<RegisteredEmployer> all() {
        List<?> rows = em.createNativeQuery(SELECT + " order by e.name collate \"fr-x-icu\", e.id", Tuple.class)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(Employers::employer).toList();
    }

    public Optional<RegisteredEmployer> byId(UUID id) {
        List<?> rows = em.createNativeQuery(SELECT + " where e.id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(Employers::employer).findFirst();
    }

    public void add(UUID id, EmployerChange change) {
        bind(
                        """
                        insert into employer (id, name, headcount, agricultural, points, version)
                        values (:id, :name, :headcount, :agricultural, :points, 0)""",
                        id,
                        change)
                .executeUpdate();
    }

    /** @return false when somebody changed it since that version */
    public boolean change(UUID id, int version, EmployerChange change) {
        return bind(
                                """
                                update employer set name = :name, headcount = :headcount, agricultural = :agricultural,
                                    points = :points, version = version + 1
                                where id = :id and version = :version""",
                                id,
                                change)
                        .setParameter("version", version)
                        .executeUpdate()
                == 1;
    }

    /** @throws BusinessException {@code siret.taken} */
    public void addSiret(UUID id, String siret) {
        Invariants.write(
                () -> em.createNativeQuery("insert into employer_siret (siret, employer_id) values (:siret, :id)")
                        .setParameter("siret", siret)
                        .setParameter("id", id)
                        .executeUpdate(),
                Map.of("employer_siret_pkey", "siret.taken"));
    }

    private Query bind(String sql, UUID id, EmployerChange change) {
        return em.createNativeQuery(sql)
                .setParameter("id", id)
                .setParameter("name", change.name())
                .setParameter("headcount", change.headcount())
                .setParameter("agricultural", change.agricultural())
                .setParameter("points", change.points());
    }

    private static RegisteredEmployer employer(Tuple row) {
        String sirets = row.get("sirets", String.class);
        return new RegisteredEmployer(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("headcount", Integer.class),
                row.get("agricultural", Boolean.class),
                row.get("points", Integer.class),
                sirets.isEmpty() ? List.of() : List.of(sirets.split(" ")),
                row.get("version", Integer.class));
    }
}
