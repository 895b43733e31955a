package fr.alin.study.model;

import fr.alin.shared.NotFoundException;
import fr.alin.study.OfferChoice;
import fr.alin.study.TrailEntry;
import fr.alin.study.WorkCounters;
import fr.alin.study.WorkFile;
import fr.alin.study.WorkItem;
import fr.alin.study.WorkPlace;
import fr.alin.study.WorkSort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the work list: one query per view, projections only. */
@ApplicationScoped
public class WorkListReader {
    private static final String ITEM =
            """
            new fr.alin.study.WorkItem(k.id, k.number, k.status, k.dueOn, r.identity.usageName,
                r.identity.firstName, r.nur, d.rooms, c.name, o.rent, o.charges, o.number, k.facts, k.adviserId,
                left(a.firstName, 1) || '. ' || a.birthName, k.version)""";
    private static final String FROM =
            """
             from Candidature k
            join HousingRequest r on r.id = k.requestId and r.erasedAt is null
            join Offer o on o.id = k.offerId
            join Dwelling d on d.id = o.dwellingId
            join Commune c on c.inseeCode = d.inseeCode
            left join Account a on a.id = k.adviserId""";

    /** Candidatures of people so named: a condition for each word follows. */
    static final String OF_NAMES =
            "select nk.id from Candidature nk join HousingRequest nr on nr.id = nk.requestId where true";

    static final String OF_NUMBER = "select ck.id from Candidature ck where ck.number like :number";
    static final String OF_REQUEST =
            "select rk.id from Candidature rk join HousingRequest rr on rr.id = rk.requestId where rr.nur like :nur";
    static final String OF_OFFER =
            "select ok.id from Candidature ok join Offer oo on oo.id = ok.offerId where oo.number = :numbered";
    static final String OF_PLACES =
            """
            select pk.id from Candidature pk join Offer po on po.id = pk.offerId
            join Dwelling pd on pd.id = po.dwellingId where pd.inseeCode in (:places)""";

    @PersistenceContext
    private EntityManager em;

    public List<WorkItem> page(WorkSearch search, WorkSort sort, boolean descending, int first, int size) {
        return search.bind(em.createQuery(
                        "select " + ITEM + FROM + " where " + search.condition() + " order by "
                                + order(sort, descending),
                        WorkItem.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public int count(WorkSearch search) {
        return search.bind(em.createQuery("select count(*)" + FROM + " where " + search.condition(), Long.class))
                .getSingleResult()
                .intValue();
    }

    /**
     * A file that the list does not have any more keeps its place between those that were beside it.
     *
     * @throws NotFoundException for an unknown file
     */
    public WorkPlace place(UUID file, WorkSearch search, WorkSort sort, boolean descending) {
        String order = " over (order by " + order(sort, descending) + ")";
        String listed = search.condition();
        return search.bind(em.createQuery(
                        """
                        select new fr.alin.study.model.WorkListReader$Placed(
                            w.previous, w.next, w.listed, w.place, w.among) from (select case when k.id = :file then true else false end as wanted, lag(k.id)"""
                                + order + " as previous, lead(k.id)" + order + " as next, case when " + listed
                                + " then true else false end as listed, count(*) filter (where " + listed + ")" + order
                                + " as place, count(*) filter (where " + listed + ") over () as among" + FROM
                                + " where " + listed + " or k.id = :file) w where w.wanted = true",
                        Placed.class))
                .setParameter("file", file)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .place();
    }

    /** What the statement says of a place: of a file that is not listed it counts those before it. */
    public record Placed(@Nullable UUID previous, @Nullable UUID next, boolean listed, long position, long among) {
        WorkPlace place() {
            return new WorkPlace(previous, next, listed ? (int) position : 0, (int) among);
        }
    }

    public WorkCounters counters(WorkSearch search, LocalDate today) {
        return search.bind(em.createQuery(
                        """
                        select new fr.alin.study.WorkCounters(
                            count(*) filter (where k.status in (APPLIED, DOCUMENTS_REQUESTED) and k.dueOn < :now),
                            count(*) filter (where k.status = APPLIED),
                            count(*) filter (where k.status = DOCUMENTS_REQUESTED),
                            count(*) filter (where k.status = VALIDATED))
                        from Candidature k join Offer o on o.id = k.offerId where k.active and """
                                + " " + search.condition(),
                        WorkCounters.class))
                .setParameter("now", today)
                .getSingleResult();
    }

    public List<OfferChoice> offers(WorkSearch search, int most) {
        return search.bind(em.createQuery(
                        "select new fr.alin.study.OfferChoice(o.number, d.rooms, c.name, o.rent, o.charges, count(*))"
                                + FROM + " where " + search.condition()
                                + """
                                 group by o.number, d.rooms, c.name, o.rent, o.charges
                                order by count(*) desc, o.number""",
                        OfferChoice.class))
                .setMaxResults(most)
                .getResultList();
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

    /** Total: no two files share a number. */
    private static String order(WorkSort sort, boolean descending) {
        String way = descending ? " desc" : "";
        return columns(sort).map(column -> column + way).collect(Collectors.joining(", ")) + ", k.dueOn, k.number";
    }

    private static Stream<String> columns(WorkSort sort) {
        return switch (sort) {
            case DUE -> Stream.of("k.dueOn");
            case APPLICANT ->
                Stream.of("collate(r.identity.usageName as `fr-x-icu`)", "collate(r.identity.firstName as `fr-x-icu`)");
            case OFFER -> Stream.of("c.name");
            case STATUS -> Stream.of("k.status");
        };
    }
}
