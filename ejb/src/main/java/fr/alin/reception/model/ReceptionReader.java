package fr.alin.reception.model;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.FrozenFacts;
import fr.alin.candidature.JudgedCheck;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.Fact;
import fr.alin.reception.LandlordWork;
import fr.alin.reception.ReceivedDocument;
import fr.alin.reception.ReceivedFile;
import fr.alin.reception.ReceivedItem;
import fr.alin.reception.ReceivedMember;
import fr.alin.reception.ReceivedPerson;
import fr.alin.reception.ReceivedResources;
import fr.alin.shared.Euros;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files that were sent to a landlord. The landlord stands in every statement that begins from outside; the parts of a
 * file are read once it is known to be theirs.
 */
@ApplicationScoped
public class ReceptionReader {
    private static final String ITEM =
            """
            new fr.alin.reception.ReceivedItem(k.id, o.number, d.rooms, c.name, s.place, s.groupNumber, k.status,
                r.identity.usageName || ' ' || r.identity.firstName, (select count(*) from r.members m), x.sentAt,
                k.decidedAt)""";
    private static final String SENT =
            """
             from Candidature k join Offer o on o.id = k.offerId join Dwelling d on d.id = o.dwellingId
            join Commune c on c.inseeCode = d.inseeCode join SelectedFile s on s.candidatureId = k.id
            join Selection x on x.offerId = o.id join HousingRequest r on r.id = k.requestId
            where d.landlordId = :landlord and s.chosen and x.sentAt is not null""";
    private static final String FILE = "select " + ITEM
            + """
            , new fr.alin.reception.ReceivedPerson(r.nur, r.filedOn, r.identity.title, r.identity.birthName,
                r.identity.usageName, r.identity.firstName, r.identity.birthDate, r.identity.email,
                r.identity.mobilePhone, r.identity.landlinePhone) as person,
            k.number as number, k.facts as facts, r.household.couple as couple, r.household.unborn as unborn,
            r.household.referenceTaxIncome as income, r.household.monthlyResources as resources,
            r.household.housingBenefit as benefit, d.accessible as accessible"""
            + SENT + " and k.active and k.id = :id";

    @PersistenceContext
    private EntityManager em;

    public List<ReceivedItem> page(UUID landlord, @Nullable Integer of, @Nullable Integer offer, int place, int most) {
        return em.createQuery(
                        "select " + ITEM + SENT
                                + """
                                 and (:of is null or o.number = :of)
                                and (o.number < :offer or o.number = :offer and s.place > :place)
                                order by o.number desc, s.place""",
                        ReceivedItem.class)
                .setParameter("landlord", landlord)
                .setParameter("of", of)
                .setParameter("offer", Objects.requireNonNullElse(offer, Integer.MAX_VALUE))
                .setParameter("place", place)
                .setMaxResults(most)
                .getResultList();
    }

    /** By the agent's account: a menu stands on every page, and asks once. */
    public LandlordWork work(UUID agent) {
        return em.createQuery(
                        """
                        select new fr.alin.reception.LandlordWork(
                            count(case when k.status = SENT then 1 end),
                            count(distinct case when k.status = SENT then o.id end),
                            count(case when k.status = OFFERED then 1 end),
                            count(case when k.status = ACCEPTED then 1 end))
                        from LandlordAgent g join Dwelling d on d.landlordId = g.landlordId
                        join Offer o on o.dwellingId = d.id join Candidature k on k.offerId = o.id
                        where g.accountId = :agent and k.status in (SENT, OFFERED, ACCEPTED)""",
                        LandlordWork.class)
                .setParameter("agent", agent)
                .getSingleResult();
    }

    public long count(UUID landlord, int offer) {
        return em.createQuery("select count(*)" + SENT + " and o.number = :offer", Long.class)
                .setParameter("landlord", landlord)
                .setParameter("offer", offer)
                .getSingleResult();
    }

    /** An active file that was sent to that landlord. */
    public Optional<ReceivedFile> file(UUID landlord, CandidatureId id) {
        return em.createQuery(FILE, Tuple.class)
                .setParameter("landlord", landlord)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(row -> file(row, id));
    }

    /** The request behind an active file that was sent to that landlord, where a document of that kind may be seen. */
    public Optional<UUID> request(UUID landlord, CandidatureId id, DocumentKind kind) {
        return em.createQuery(
                        "select r.id" + SENT
                                + """
                                 and k.active and k.id = :id
                                and exists (select 1 from r.documents e where e.kind = :kind)
                                and (d.accessible or :kind <> DISABILITY_CARD)""",
                        UUID.class)
                .setParameter("landlord", landlord)
                .setParameter("id", id.value())
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    private ReceivedFile file(Tuple row, CandidatureId id) {
        FrozenFacts facts = row.get("facts", FrozenFacts.class);
        boolean adapted = Boolean.TRUE.equals(row.get("accessible", Boolean.class));
        return new ReceivedFile(
                row.get(0, ReceivedItem.class),
                row.get("number", String.class),
                row.get("person", ReceivedPerson.class),
                facts.persons(),
                Boolean.TRUE.equals(row.get("couple", Boolean.class)),
                row.get("unborn", Integer.class),
                members(id, adapted),
                resources(row, facts, found(id)),
                documents(id, adapted));
    }

    private static ReceivedResources resources(Tuple row, FrozenFacts facts, List<Tuple> found) {
        Integer income = row.get("income", Integer.class);
        Euros resources = row.get("resources", Euros.class);
        return new ReceivedResources(
                income,
                found(found, Fact.REFERENCE_TAX_INCOME, income == null ? "" : income.toString())
                        .map(Integer::valueOf)
                        .orElse(null),
                resources,
                found(
                                found,
                                Fact.MONTHLY_RESOURCES,
                                resources == null ? "" : resources.amount().toPlainString())
                        .map(amount -> Euros.of(new BigDecimal(amount)))
                        .orElse(null),
                row.get("benefit", Euros.class),
                check(facts, "INCOME_CEILING").map(JudgedCheck::limit).orElse(null),
                check(facts, "EFFORT_RATE").map(JudgedCheck::actual).orElse(null));
    }

    /** What was found counts while the request still declares what it was found beside, nothing included. */
    private static Optional<String> found(List<Tuple> found, Fact fact, String declared) {
        return found.stream()
                .filter(one -> one.get(0, Fact.class) == fact
                        && one.get(1, String.class).equals(declared))
                .map(one -> one.get(2, String.class))
                .findFirst();
    }

    private List<Tuple> found(CandidatureId id) {
        return em.createQuery(
                        """
                        select f.fact, f.declared, f.found from Candidature k join FoundFactEntry f on f.requestId = k.requestId
                        where k.id = :id and f.withdrawnAt is null""",
                        Tuple.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    private static Optional<JudgedCheck> check(FrozenFacts facts, String rule) {
        return facts.checks().stream()
                .filter(check -> check.rule().equals(rule))
                .findFirst();
    }

    private List<ReceivedMember> members(CandidatureId id, boolean adapted) {
        return em.createQuery(
                        """
                        select new fr.alin.reception.ReceivedMember(m.kind, m.lastName, m.firstName, m.birthDate, m.visiting,
                            case when :adapted = true then m.disabled else null end)
                        from Candidature k join HousingRequest r on r.id = k.requestId join r.members m
                        where k.id = :id order by index(m)""",
                        ReceivedMember.class)
                .setParameter("id", id.value())
                .setParameter("adapted", adapted)
                .getResultList();
    }

    /** A card of disability tells what an adapted dwelling alone needs to know. */
    private List<ReceivedDocument> documents(CandidatureId id, boolean adapted) {
        return em.createQuery(
                        """
                        select new fr.alin.reception.ReceivedDocument(e.kind, e.depositedOn)
                        from Candidature k join HousingRequest r on r.id = k.requestId join r.documents e
                        where k.id = :id order by index(e)""",
                        ReceivedDocument.class)
                .setParameter("id", id.value())
                .getResultStream()
                .filter(document -> adapted || document.kind() != DocumentKind.DISABILITY_CARD)
                .toList();
    }
}
