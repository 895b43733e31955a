package fr.alin.housingrequest.model;

import fr.alin.housingrequest.RequestView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Reads a request with its household, wishes, documents and employer: one statement, which nearly every page asks. */
@ApplicationScoped
public class RequestReader {
    private static final String VIEW =
            """
            select new fr.alin.housingrequest.model.RequestRow(r,
                (select array_agg(m.kind) within group (order by index(m)) from r.members m),
                (select array_agg(m.lastName) within group (order by index(m)) from r.members m),
                (select array_agg(m.firstName) within group (order by index(m)) from r.members m),
                (select array_agg(m.birthDate) within group (order by index(m)) from r.members m),
                (select array_agg(m.disabled) within group (order by index(m)) from r.members m),
                (select array_agg(m.visiting) within group (order by index(m)) from r.members m),
                (select array_agg(w) within group (order by index(w)) from r.communes w),
                (select array_agg(d.kind) within group (order by index(d)) from r.documents d),
                (select array_agg(d.depositedOn) within group (order by index(d)) from r.documents d),
                (select array_agg(d.status) within group (order by index(d)) from r.documents d),
                (select array_agg(f.fact) within group (order by f.fact) from FoundFactEntry f
                    where f.requestId = r.id and f.withdrawnAt is null),
                (select array_agg(f.declared) within group (order by f.fact) from FoundFactEntry f
                    where f.requestId = r.id and f.withdrawnAt is null),
                (select array_agg(f.found) within group (order by f.fact) from FoundFactEntry f
                    where f.requestId = r.id and f.withdrawnAt is null),
                (select array_agg(f.proof) within group (order by f.fact) from FoundFactEntry f
                    where f.requestId = r.id and f.withdrawnAt is null),
                (select array_agg(f.provedOn) within group (order by f.fact) from FoundFactEntry f
                    where f.requestId = r.id and f.withdrawnAt is null),
                (select array_agg(v.kind) within group (order by v.kind) from DocumentReviewEntry v
                    where v.requestId = r.id and v.withdrawnAt is null),
                (select array_agg(v.depositedOn) within group (order by v.kind) from DocumentReviewEntry v
                    where v.requestId = r.id and v.withdrawnAt is null),
                (select array_agg(v.flaw) within group (order by v.kind) from DocumentReviewEntry v
                    where v.requestId = r.id and v.withdrawnAt is null),
                e.id, e.name, e.headcount, e.agricultural,
                p.kind, p.since, left(a.firstName, 1) || '. ' || a.birthName, p.recordedAt)
            from HousingRequest r
            left join Employer e on e.id = (select x.id from Employer x join x.sirets s where s = r.employer.siret)
            left join EmploymentProofEntry p on p.requestId = r.id and p.siret = r.employer.siret and p.withdrawnAt is null
            left join Account a on a.id = p.adviserId""";

    @PersistenceContext
    private EntityManager em;

    /** The one in force of an account. */
    public Optional<RequestView> ofAccount(UUID account) {
        return read(" where r.accountId = :key and r.deletedAt is null", account);
    }

    public Optional<RequestView> byId(UUID id) {
        return read(" where r.id = :key", id);
    }

    private Optional<RequestView> read(String where, UUID key) {
        return em.createQuery(VIEW + where, RequestRow.class)
                .setParameter("key", key)
                .getResultStream()
                .map(RequestRow::view)
                .findFirst();
    }
}
