package fr.alin.study.model;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.shared.Euros;
import fr.alin.study.TrailEntry;
import fr.alin.study.WorkCounters;
import fr.alin.study.WorkFilter;
import fr.alin.study.WorkItem;
import fr.alin.study.WorkSort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** SQL of the work list. */
@ApplicationScoped
public class WorkListReader {
    private static final String ITEM =
            """
            select k.id, k.number, k.status, k.due_on, r.usage_name, r.first_name, r.nur, d.rooms, c.name,
                o.rent + o.charges as rent, k.alerts, k.adviser_id,
                left(a.first_name, 1) || '. ' || a.birth_name as adviser_name, k.version""";
    private static final String FROM =
            """
             from candidature k
            join housing_request r on r.id = k.request_id and r.erased_at is null
            join offer o on o.id = k.offer_id
            join dwelling d on d.id = o.dwelling_id
            join commune c on c.insee_code = d.insee_code
            left join account a on a.id = k.adviser_id""";
    private static final String WHERE =
            """
             where (cast(:status as varchar) is null or k.status = :status)
            and (:holder = 'ALL' or k.adviser_id = :adviser and :holder in ('MINE', 'MINE_AND_FREE')
                or k.adviser_id is null and :holder in ('FREE', 'MINE_AND_FREE'))
            and (not :late or k.due_on < :today and k.status in ('APPLIED', 'DOCUMENTS_REQUESTED'))
            and (:text = '' or r.nur like :number or k.number ilike :text
                or search_key(r.usage_name || ' ' || r.first_name) like search_key(:text) || '%'
                or search_key(r.birth_name || ' ' || r.first_name) like search_key(:text) || '%')""";

    @PersistenceContext
    private EntityManager em;

    public List<WorkItem> page(
            WorkFilter filter, WorkSort sort, boolean descending, UUID adviser, LocalDate today, int first, int size) {
        String order = " order by " + column(sort) + (descending ? " desc" : "") + ", k.due_on, k.number";
        Query query = em.createNativeQuery(ITEM + FROM + WHERE + order, Tuple.class);
        List<?> rows = bind(query, filter, adviser, today)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(WorkListReader::item).toList();
    }

    public int count(WorkFilter filter, UUID adviser, LocalDate today) {
        Query query = em.createNativeQuery("select count(*)" + FROM + WHERE, Long.class);
        return ((Number) bind(query, filter, adviser, today).getSingleResult()).intValue();
    }

    public WorkCounters counters(UUID adviser, LocalDate today) {
        Tuple row = (Tuple) em.createNativeQuery(
                        """
                        select count(*) filter (where status in ('APPLIED', 'DOCUMENTS_REQUESTED') and due_on < :today)
                                as late,
                            count(*) filter (where status = 'APPLIED') as to_study,
                            count(*) filter (where status = 'APPLIED' and adviser_id = :adviser) as mine,
                            count(*) filter (where status = 'DOCUMENTS_REQUESTED') as waiting,
                            count(*) filter (where status = 'VALIDATED') as validated
                        from candidature where active""",
                        Tuple.class)
                .setParameter("today", today)
                .setParameter("adviser", adviser)
                .getSingleResult();
        return new WorkCounters(
                row.get("late", Long.class),
                row.get("to_study", Long.class),
                row.get("mine", Long.class),
                row.get("waiting", Long.class),
                row.get("validated", Long.class));
    }

    public Optional<WorkItem> one(UUID candidature) {
        List<?> rows = em.createNativeQuery(ITEM + FROM + " where k.id = :id", Tuple.class)
                .setParameter("id", candidature)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(WorkListReader::item).findFirst();
    }

    /**
     * The file before or after one in the adviser's queue: own and free files to study, most urgent first.
     *
     * @param after true for the next, false for the one before
     */
    public Optional<UUID> neighbour(WorkItem item, UUID adviser, boolean after) {
        List<?> rows = em.createNativeQuery(
                        """
                        select k.id from candidature k
                        where k.status = 'APPLIED' and (k.adviser_id is null or k.adviser_id = :adviser)
                        and (k.due_on, k.number) %s (:due, :number) order by k.due_on %s, k.number %2$s limit 1"""
                                .formatted(after ? ">" : "<", after ? "asc" : "desc"),
                        UUID.class)
                .setParameter("adviser", adviser)
                .setParameter("due", item.dueOn())
                .setParameter("number", item.number())
                .getResultList();
        return rows.stream().map(UUID.class::cast).findFirst();
    }

    public UUID request(UUID candidature) {
        return em.createQuery("select requestId from Candidature where id = :id", UUID.class)
                .setParameter("id", candidature)
                .getSingleResult();
    }

    /** Birth name and first name of the account behind the candidature. */
    public String accountName(UUID candidature) {
        return (String) em.createNativeQuery(
                        """
                        select a.birth_name || ' ' || a.first_name from account a
                        join candidature k on k.account_id = a.id where k.id = :id""",
                        String.class)
                .setParameter("id", candidature)
                .getSingleResult();
    }

    public List<TrailEntry> trail(UUID candidature) {
        List<?> rows = em.createNativeQuery(
                        """
                        select e.at, e.action, e.reason, left(a.first_name, 1) || '. ' || a.birth_name as actor
                        from audit_entry e left join account a on a.id = e.actor_id
                        where e.subject_id = :id order by e.id""",
                        Tuple.class)
                .setParameter("id", candidature)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new TrailEntry(
                        row.get(0, Instant.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class)))
                .toList();
    }

    private static Query bind(Query query, WorkFilter filter, UUID adviser, LocalDate today) {
        String text = filter.text().strip();
        return query.setParameter(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .setParameter("holder", filter.holder().name())
                .setParameter("adviser", adviser)
                .setParameter("late", filter.late())
                .setParameter("today", today)
                .setParameter("text", text)
                .setParameter("number", text.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT) + "%");
    }

    private static String column(WorkSort sort) {
        return switch (sort) {
            case DUE -> "k.due_on";
            case APPLICANT -> "r.usage_name collate \"fr-x-icu\"";
            case OFFER -> "c.name";
            case STATUS -> "k.status";
        };
    }

    private static WorkItem item(Tuple row) {
        String alerts = row.get("alerts", String.class);
        return new WorkItem(
                new CandidatureId(row.get("id", UUID.class)),
                row.get("number", String.class),
                CandidatureStatus.valueOf(row.get("status", String.class)),
                row.get("due_on", Date.class).toLocalDate(),
                row.get("usage_name", String.class),
                row.get("first_name", String.class),
                row.get("nur", String.class),
                row.get("rooms", Integer.class),
                row.get("name", String.class),
                Euros.of(row.get("rent", BigDecimal.class)),
                alerts.isEmpty() ? List.of() : List.of(alerts.split(" ")),
                row.get("adviser_id", UUID.class),
                row.get("adviser_name", String.class),
                row.get("version", Integer.class));
    }
}
