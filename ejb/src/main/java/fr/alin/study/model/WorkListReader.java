package fr.alin.study.model;

import fr.alin.study.Neighbours;
import fr.alin.study.TrailEntry;
import fr.alin.study.WorkCounters;
import fr.alin.study.WorkFile;
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
            new fr.alin.study.WorkItem(k.id, k.number, k.status, k.dueOn, r.identity.usageName,
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
        return search.bind(em.createQuery("select " + ITEM + FROM + search.where() + order, WorkItem.class))
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

    public boolean exists(UUID candidature) {
        return !em.createQuery("select 1" + FROM + " where k.id = :id")
                .setParameter("id", candidature)
                .getResultList()
                .isEmpty();
    }

    public Optional<WorkFile> file(UUID candidature) {
        return em.createQuery(
                        "select new fr.alin.study.WorkFile(" + ITEM
                                + ", k.requestId, k.accountId, w.birthName || ' ' || w.firstName)" + FROM
                                + " join Account w on w.id = k.accountId where k.id = :id",
                        WorkFile.class)
                .setParameter("id", candidature)
                .getResultStream()
                .findFirst();
    }

    /**
     * The files before and after one in the adviser's queue: own and free files to study, most urgent first.
     *
     * @return empty references at either end
     */
    public Neighbours neighbours(UUID candidature, UUID adviser) {
        return em.createQuery(
                        """
                        select new fr.alin.study.Neighbours(
                            (select p.id from Candidature p
                                where p.status = APPLIED and (p.adviserId is null or p.adviserId = :adviser)
                                and (p.dueOn, p.number) < (k.dueOn, k.number)
                                order by p.dueOn desc, p.number desc fetch first 1 rows only),
                            (select n.id from Candidature n
                                where n.status = APPLIED and (n.adviserId is null or n.adviserId = :adviser)
                                and (n.dueOn, n.number) > (k.dueOn, k.number)
                                order by n.dueOn, n.number fetch first 1 rows only))
                        from Candidature k where k.id = :id""",
                        Neighbours.class)
                .setParameter("adviser", adviser)
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
