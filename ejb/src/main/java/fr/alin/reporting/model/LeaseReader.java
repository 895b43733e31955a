package fr.alin.reporting.model;

import fr.alin.reporting.Figure;
import fr.alin.reporting.LeaseScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads the leases signed in a year by the index of their day: one statement, a row a lease. */
@ApplicationScoped
public class LeaseReader {
    private static final String SIGNED =
            """
            select new fr.alin.reporting.model.LeaseRow(a.candidatureId, a.leaseSignedOn, l.id, l.name, c.departement,
                d.rooms, c.name, o.number, d.priorityQuarter, v.ground, r.household.monthlyResources,
                (select array_agg(m.kind) within group (order by index(m)) from r.members m),
                (select array_agg(m.birthDate) within group (order by index(m)) from r.members m))
            from Allocation a join Candidature k on k.id = a.candidatureId
            join HousingRequest r on r.id = k.requestId
            join Offer o on o.id = a.offerId join Dwelling d on d.id = o.dwellingId
            join Landlord l on l.id = d.landlordId join Commune c on c.inseeCode = d.inseeCode
            left join PriorityValidation v on v.requestId = r.id and v.withdrawnAt is null
                and v.provedOn <= a.leaseSignedOn
            where a.leaseSignedOn between :first and :last""";

    private static final String PAGE =
            """
             and (a.leaseSignedOn < :day or a.leaseSignedOn = :day and a.candidatureId < :id)
            order by a.leaseSignedOn desc, a.candidatureId desc""";

    @PersistenceContext
    private EntityManager em;

    public List<LeaseRow> year(int year) {
        return of(year, SIGNED).getResultList();
    }

    /**
     * Leases that a figure is about, the latest first.
     *
     * @param day of the last one seen
     * @param id of the last one seen; of that day only those below it follow
     */
    public List<LeaseRow> page(LeaseScope scope, LocalDate day, UUID id, int most) {
        String landlord = scope.landlord() == null ? "" : " and l.id = :landlord";
        String departement = scope.departement() == null ? "" : " and c.departement = :departement";
        String quarter = scope.figure() == Figure.PRIORITY ? "" : " and d.priorityQuarter = :quarter";
        TypedQuery<LeaseRow> query = of(scope.year(), SIGNED + landlord + departement + quarter + PAGE)
                .setParameter("day", day)
                .setParameter("id", id)
                .setMaxResults(most);
        if (scope.landlord() != null) {
            query.setParameter("landlord", scope.landlord());
        }
        if (scope.departement() != null) {
            query.setParameter("departement", scope.departement());
        }
        if (scope.figure() != Figure.PRIORITY) {
            query.setParameter("quarter", scope.figure().concerns(true));
        }
        return query.getResultList();
    }

    private TypedQuery<LeaseRow> of(int year, String statement) {
        return em.createQuery(statement, LeaseRow.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31));
    }
}
