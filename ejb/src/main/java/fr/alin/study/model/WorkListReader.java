package fr.alin.study.model;

import fr.alin.study.TrailEntry;
import fr.alin.study.WorkCounters;
import fr.alin.study.WorkFilter;
import fr.alin.study.WorkItem;
import fr.alin.study.WorkSort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the work list: one query per view, projections only. */
@ApplicationScoped
public class WorkListReader {
    private static final String ITEM =
            """
            select new fr.alin.study.WorkItem(k.id, k.number, k.status, k.dueOn, r.identity.usageName,
                r.identity.firstName, r.nur, d.rooms, c.name, o.rent, o.charges, k.alerts, k.adviserId,
                left(a.firstName, 1) || '. ' || a.birthName, k.version)""";
    private static final String FROM =
            """
             from Candidature k
            join HousingRequest r on r.id = k.requestId and r.erasedAt is null
            join Offer o on o.id = k.offerId
            join Dwelling d on d.id = o.dwellingId
            join Commune c on c.inseeCode = d.inseeCode
            left join Account a on a.id = k.adviserId""";

    @PersistenceContext
    private EntityManager em;

    public List<WorkItem> page(
            WorkFilter filter, WorkSort sort, boolean descending, UUID adviser, LocalDate today, int first, int size) {
        WorkSearch search = new WorkSearch(filter, adviser, today);
        String order = " order by " + column(sort) + (descending ? " desc" : "") + ", k.dueOn, k.number";
        return search.bind(em.createQuery(ITEM + FROM + search.where() + order, WorkItem.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public int count(WorkFilter filter, UUID adviser, LocalDate today) {
        WorkSearch search = new WorkSearch(filter, adviser, today);
        return search.bind(em.createQuery("select count(*)" + FROM + search.where(), Long.class))
                .getSingleResult()
                .intValue();
    }

    public WorkCounters counters(UUID adviser, LocalDate today) {
        return em.createQuery(
                        """
                        select new fr.alin.study.WorkCounters(
                            count(*) filter (where status in (APPLIED, DOCUMENTS_REQUESTED) and dueOn < :today),
                            count(*) filter (where status = APPLIED),
                            count(*) filter (where status = APPLIED and adviserId = :adviser),
                            count(*) filter (where status = DOCUMENTS_REQUESTED),
                            count(*) filter (where status = VALIDATED))
                        from Candidature where active""",
                        WorkCounters.class)
                .setParameter("today", today)
                .setParameter("adviser", adviser)
                .getSingleResult();
    }

    public Optional<WorkItem> one(UUID candidature) {
        return em.createQuery(ITEM + FROM + " where k.id = :id", WorkItem.class)
                .setParameter("id", candidature)
                .getResultStream()
                .findFirst();
    }

    /**
     * The file before or after one in the adviser's queue: own and free files to study, most urgent first.
     *
     * @param after true for the next, false for the one before
     */
    public Optional<UUID> neighbour(WorkItem item, UUID adviser, boolean after) {
        return em.createQuery(
                        """
                        select k.id from Candidature k
                        where k.status = APPLIED and (k.adviserId is null or k.adviserId = :adviser)
                        and (k.dueOn, k.number) %s (:due, :number) order by k.dueOn %s, k.number %2$s"""
                                .formatted(after ? ">" : "<", after ? "asc" : "desc"),
                        UUID.class)
                .setParameter("adviser", adviser)
                .setParameter("due", item.dueOn())
                .setParameter("number", item.number())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public UUID request(UUID candidature) {
        return em.createQuery("select requestId from Candidature where id = :id", UUID.class)
                .setParameter("id", candidature)
                .getSingleResult();
    }

    /** Birth name and first name of the account behind the candidature. */
    public String accountName(UUID candidature) {
        return em.createQuery(
                        """
                        select a.birthName || ' ' || a.firstName from Account a
                        join Candidature k on k.accountId = a.id where k.id = :id""",
                        String.class)
                .setParameter("id", candidature)
                .getSingleResult();
    }

    public List<TrailEntry> trail(UUID candidature) {
        return em.createQuery(
                        """
                        select new fr.alin.study.TrailEntry(
                            e.at, e.action, e.reason, left(a.firstName, 1) || '. ' || a.birthName)
                        from AuditEntry e left join Account a on a.id = e.actorId
                        where e.subjectId = :id order by e.id""",
                        TrailEntry.class)
                .setParameter("id", candidature)
                .getResultList();
    }

    private static String column(WorkSort sort) {
        return switch (sort) {
            case DUE -> "k.dueOn";
            case APPLICANT -> "collate(r.identity.usageName as `fr-x-icu`)";
            case OFFER -> "c.name";
            case STATUS -> "k.status";
        };
    }
}
