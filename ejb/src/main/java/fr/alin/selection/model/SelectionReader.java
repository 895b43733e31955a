package fr.alin.selection.model;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.offer.OfferId;
import fr.alin.selection.SelectionHead;
import fr.alin.selection.SelectionItem;
import fr.alin.selection.SelectionKind;
import fr.alin.selection.SelectionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads offers whose set is to be chosen, and the files of one of them; one statement a view. */
@ApplicationScoped
public class SelectionReader {
    private static final String ROW =
            """
            select new fr.alin.selection.SelectionRow(k.id, k.status, r.identity.usageName || ' ' || r.identity.firstName, r.nur,
                (select count(*) from r.members m), k.facts, (select count(*) from r.documents d),
                (select count(distinct cast(e.at as LocalDate)) from ContactEntry e
                    where e.candidatureId = k.id and e.kind in (CALL_OUT, MAIL_OUT)),
                left(a.firstName, 1) || '. ' || a.birthName, s.chosen, s.skipReason, s.words, s.place, r.household.monthlyResources,
                (select array_agg(m.kind) within group (order by index(m)) from r.members m),
                (select array_agg(m.birthDate) within group (order by index(m)) from r.members m))
            from Candidature k join HousingRequest r on r.id = k.requestId
            left join Account a on a.id = k.adviserId
            left join SelectedFile s on s.candidatureId = k.id""";

    @PersistenceContext
    private EntityManager em;

    /**
     * Offers of that kind, those with the earliest deadline first.
     *
     * @param deadline of the last one seen
     * @param number of the last one seen, 0 for the first page
     */
    public List<SelectionItem> page(SelectionKind kind, LocalDate deadline, int number, int most) {
        return em.createQuery(
                        """
                        select new fr.alin.selection.SelectionItem(o.id, o.number, o.status, d.rooms, c.name, o.rent,
                            o.charges, l.name, o.deadline,
                            (select count(*) from Candidature k where k.offerId = o.id and k.status = VALIDATED),
                            (select count(*) from Candidature k where k.offerId = o.id
                                and k.status in (APPLIED, DOCUMENTS_REQUESTED)),
                            (select count(*) from SelectedFile s where s.offerId = o.id and s.chosen),
                            x.sentAt, x.overdueAt, left(a.firstName, 1) || '. ' || a.birthName)
                        from Offer o join Dwelling d on d.id = o.dwellingId join Landlord l on l.id = d.landlordId
                        join Commune c on c.inseeCode = d.inseeCode left join Selection x on x.offerId = o.id
                        left join Account a on a.id = x.adviserId
                        where o.status in (:statuses) and :waiting = case when exists
                                (select 1 from Candidature w where w.offerId = o.id and w.active) then true else false end
                            and (o.deadline > :deadline or o.deadline = :deadline and o.number > :number)
                        order by o.deadline, o.number""",
                        SelectionItem.class)
                .setParameter("statuses", kind.statuses())
                .setParameter("waiting", kind != SelectionKind.NOBODY_LEFT)
                .setParameter("deadline", deadline)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many offers wait for their set. */
    public long waiting() {
        return em.createQuery("select count(*) from Offer where status = CLOSED", Long.class)
                .getSingleResult();
    }

    /** The offer people call by that number, when it is closed or beyond. */
    public Optional<OfferId> offer(int number) {
        return em.createQuery(
                        "select id from Offer where number = :number and status not in (DRAFT, PUBLISHED)", UUID.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(OfferId::new);
    }

    public SelectionHead head(OfferId offer) {
        return em.createQuery(
                        """
                        select new fr.alin.selection.SelectionHead(x.fewer, x.listVersion,
                            left(a.firstName, 1) || '. ' || a.birthName, x.sentAt, x.overdueAt, n.number, n.id, x.version)
                        from Offer o left join Selection x on x.offerId = o.id left join Account a on a.id = x.adviserId
                        left join Offer n on n.followsId = o.id where o.id = :offer""",
                        SelectionHead.class)
                .setParameter("offer", offer.value())
                .getSingleResult();
    }

    public Map<CandidatureStatus, Long> counts(OfferId offer) {
        return em.createQuery(
                        "select k.status, count(*) from Candidature k where k.offerId = :offer group by k.status",
                        Tuple.class)
                .setParameter("offer", offer.value())
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, CandidatureStatus.class), row -> row.get(1, Long.class)));
    }

    /** Active files and those that were chosen among, each with whether something is kept of it. */
    public Map<UUID, Boolean> listed(OfferId offer) {
        return em.createQuery(
                        """
                        select k.id, case when s.chosen or s.skipReason is not null or s.words is not null
                            then true else false end
                        from Candidature k left join SelectedFile s on s.candidatureId = k.id
                        where k.offerId = :offer and (k.active or s.candidatureId is not null)""",
                        Tuple.class)
                .setParameter("offer", offer.value())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class), row -> Boolean.TRUE.equals(row.get(1, Boolean.class))));
    }

    public List<SelectionRow> rows(Collection<UUID> candidatures) {
        return em.createQuery(ROW + " where k.id in (:candidatures)", SelectionRow.class)
                .setParameter("candidatures", candidatures)
                .getResultList();
    }

    /** Of whose request each candidature is. */
    public Map<CandidatureId, String> names(Collection<UUID> candidatures) {
        return em.createQuery(
                        """
                        select k.id, r.identity.usageName || ' ' || r.identity.firstName
                        from Candidature k join HousingRequest r on r.id = k.requestId where k.id in (:candidatures)""",
                        Tuple.class)
                .setParameter("candidatures", candidatures)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new CandidatureId(row.get(0, UUID.class)), row -> row.get(1, String.class)));
    }

    /** What the rules look at of the active candidatures of an offer, beside their places. */
    public List<ContestantFacts> contestants(OfferId offer, LocalDate today) {
        return em.createQuery(
                        """
                        select new fr.alin.selection.model.ContestantFacts(k.id, k.status,
                            case when k.status = DOCUMENTS_REQUESTED and k.dueOn < :today then true else false end,
                            (select count(*) from r.members m where m.disabled),
                            (select count(distinct cast(e.at as LocalDate)) from ContactEntry e
                                where e.candidatureId = k.id and e.kind in (CALL_OUT, MAIL_OUT)))
                        from Candidature k join HousingRequest r on r.id = k.requestId
                        where k.offerId = :offer and k.active""",
                        ContestantFacts.class)
                .setParameter("offer", offer.value())
                .setParameter("today", today)
                .getResultList();
    }

    /** Closed offers whose set should have gone before that day and of which nobody was told, by id, after that one. */
    public List<UUID> overdue(LocalDate before, UUID after, int most) {
        return em.createQuery(
                        """
                        select o.id from Offer o left join Selection x on x.offerId = o.id
                        where o.status = CLOSED and o.deadline < :before and x.overdueAt is null and o.id > :after
                        order by o.id""",
                        UUID.class)
                .setParameter("before", before)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Account of each candidature. */
    public Map<UUID, UUID> accounts(Collection<UUID> candidatures) {
        return em.createQuery("select id, accountId from Candidature where id in (:candidatures)", Tuple.class)
                .setParameter("candidatures", candidatures)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, UUID.class)));
    }

    /** Accounts whose candidature to an offer was let go. */
    public List<UUID> released(OfferId offer) {
        return em.createQuery(
                        """
                        select distinct k.accountId from Candidature k join Account a on a.id = k.accountId
                        where k.offerId = :offer and k.status = RELEASED and a.closedAt is null""",
                        UUID.class)
                .setParameter("offer", offer.value())
                .getResultList();
    }
}
