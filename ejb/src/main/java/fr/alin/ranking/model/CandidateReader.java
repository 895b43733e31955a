package fr.alin.ranking.model;

import fr.alin.housingrequest.Employment;
import fr.alin.housingrequest.SharingChoice;
import fr.alin.legal.EmployerSize;
import fr.alin.legal.Youth;
import fr.alin.persistence.PostgreSql;
import fr.alin.ranking.CandidateFacts;
import fr.alin.ranking.Criterion;
import fr.alin.ranking.Draw;
import fr.alin.ranking.Employer;
import fr.alin.ranking.Priority;
import fr.alin.ranking.SituationState;
import fr.alin.ranking.rules.EmployerState;
import fr.alin.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what places rest on: one query a list, however long, and nothing that says who somebody is. */
@ApplicationScoped
public class CandidateReader {
    private static final String FACTS =
            """
            with listed as (
                select k.id as key, k.request_id, k.offer_id from candidature k where k.offer_id in (:offers) and k.active
                union all select cast(:visitor as uuid), cast(:visitor as uuid), o.id from offer o
                    where o.id in (:offers) and cast(:visitor as uuid) is not null)
            select l.key, l.offer_id, v.ground, r.filed_on,
                dense_rank() over (partition by l.offer_id order by r.filed_on) as filing_order,
                array_to_string(r.situations, ' ') as situations, r.sharing_scheme, r.sharing_choice,
                case when r.employment in (:employees) then r.siret end as siret,
                p.id as employment, coalesce(e.id, w.id) as employer, coalesce(e.points, 0) as points,
                coalesce(e.headcount, w.headcount, 0) as headcount,
                coalesce(e.agricultural, w.agricultural, false) as agricultural,
                (select max(y.birth_date) from household_member y
                    where y.request_id = r.id and y.kind in ('APPLICANT', 'CO_APPLICANT')) as youngest_birth,
                h.accessible as adapted,
                exists (select 1 from household_member d where d.request_id = r.id and d.disabled) as disabled,
                (select string_agg(x.situation || ':' || x.outcome, ' ') from situation_review x
                    where x.request_id = r.id and x.withdrawn_at is null and x.proved_on <= :day) as reviews
            from listed l join housing_request r on r.id = l.request_id
            join offer o on o.id = l.offer_id join dwelling h on h.id = o.dwelling_id
            left join priority_validation v
                on v.request_id = r.id and v.withdrawn_at is null and v.proved_on <= :day
            left join employer_siret s on s.siret = r.siret left join employer e on e.id = s.employer_id
            left join employer_evidence w on w.siret = r.siret and w.withdrawn_at is null and w.proved_on <= :day
            left join employment_proof p on p.request_id = r.id and p.siret = r.siret and p.withdrawn_at is null
                and (p.since is null or p.since <= :day)""";

    private static final List<String> PRIVATE_EMPLOYEES =
            Employment.privateEmployees().stream().map(Employment::name).toList();

    /** What of a frozen list's facts a proof may still change. */
    private static final String PROVED =
            """
            select l.key, l.siret, v.ground, p.id as employment, coalesce(e.id, w.id) as employer,
                coalesce(l.headcount, e.headcount, w.headcount, 0) as headcount,
                coalesce(l.agricultural, e.agricultural, w.agricultural, false) as agricultural,
                (select string_agg(x.situation || ':' || x.outcome, ' ') from situation_review x
                    where x.request_id = l.request_id and x.withdrawn_at is null and x.proved_on <= :day) as reviews
            from listed_candidature l
            left join priority_validation v
                on v.request_id = l.request_id and v.withdrawn_at is null and v.proved_on <= :day
            left join employer_siret s on s.siret = l.siret left join employer e on e.id = s.employer_id
            left join employer_evidence w on w.siret = l.siret and w.withdrawn_at is null and w.proved_on <= :day
            left join employment_proof p on p.request_id = l.request_id and p.siret = l.siret
                and p.withdrawn_at is null and (p.since is null or p.since <= :day)
            where l.offer_id = :offer and l.request_id = :request""";

    private static final String OFFER =
            """
            select new fr.alin.ranking.model.OfferFacts(
                o.id, o.drawSeed, o.publishedAt, o.deadline, f.facts, case when f.content is null then null else f.sha256 end, f.frozenAt, f.version,
                l.key)
            from Offer o
            left join FrozenListEntry f on f.offerId = o.id and f.version =
                (select max(g.version) from FrozenListEntry g where g.offerId = o.id)
            left join ListedCandidature l on l.offerId = o.id and l.candidatureId = :candidature""";

    @PersistenceContext
    private EntityManager em;

    /**
     * Facts of the active candidatures of offers.
     *
     * @param date day on which facts count; a proof of a later date proves nothing of it
     * @param size number of staff that makes an employer count on that day
     * @param youth who is young on that day
     * @param visitor a request that has not applied, to be placed among them under its own reference; null for none
     * @return by offer; without those that nobody has applied to
     */
    @PostgreSql("a window function over a set that holds a visitor who is in no table")
    public Map<UUID, List<CandidateFacts>> facts(
            Collection<UUID> offers, LocalDate date, EmployerSize size, Youth youth, @Nullable UUID visitor) {
        List<?> rows = em.createNativeQuery(FACTS, Tuple.class)
                .setParameter("offers", offers)
                .setParameter("visitor", visitor)
                .setParameter("employees", PRIVATE_EMPLOYEES)
                .setParameter("day", date)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.groupingBy(
                        row -> row.get("offer_id", UUID.class),
                        Collectors.mapping(row -> facts(row, date, size, youth), Collectors.toList())));
    }

    /** What is proved by now of somebody on a frozen list, as of its deadline; empty for whoever is not on it. */
    @PostgreSql("the same joins as the facts")
    public Optional<Proved> proved(UUID offer, UUID request, LocalDate deadline, EmployerSize size) {
        List<?> rows = em.createNativeQuery(PROVED, Tuple.class)
                .setParameter("offer", offer)
                .setParameter("request", request)
                .setParameter("day", deadline)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Proved(
                        row.get("key", UUID.class),
                        priority(row.get("ground", String.class)),
                        employer(row, row.get("employment") != null, size),
                        employer(row, true, size),
                        reviews(row)))
                .findFirst();
    }

    /** The active candidatures of an offer, with what is declared on that day. */
    public List<FrozenLists.Member> members(UUID offer) {
        return em.createQuery(
                        """
                        select k.id as candidature, k.requestId as request, r.nur as nur,
                            case when r.employer.employment in (:employees) then r.employer.siret end as siret,
                            e.headcount as headcount, e.agricultural as agricultural,
                            r.situations as named, (select count(*) from r.members m where m.disabled) as disabled
                        from Candidature k join HousingRequest r on r.id = k.requestId
                        left join Employer e on r.employer.employment in (:employees)
                            and e.id = (select x.id from Employer x join x.sirets s where s = r.employer.siret)
                        where k.offerId = :offer and k.active""",
                        Tuple.class)
                .setParameter("employees", Employment.privateEmployees())
                .setParameter("offer", offer)
                .getResultStream()
                .map(row -> new FrozenLists.Member(
                        row.get("candidature", UUID.class),
                        row.get("request", UUID.class),
                        row.get("nur", String.class),
                        row.get("siret", String.class),
                        row.get("headcount", Integer.class),
                        row.get("agricultural", Boolean.class),
                        DeclaredSituations.of(row)))
                .toList();
    }

    /** Requests on lists or with candidatures that name an employer. */
    public List<UUID> requestsNaming(String siret) {
        return em.createQuery(
                        """
                        select distinct l.requestId from ListedCandidature l where l.siret = :siret
                        union select r.id from HousingRequest r join Candidature k on k.requestId = r.id
                        where r.employer.siret = :siret and k.active""",
                        UUID.class)
                .setParameter("siret", siret)
                .getResultList();
    }

    /** Offers on whose lists a request stands or may come to stand, in the order in which they are to be locked. */
    public List<UUID> listsOf(UUID request) {
        return em.createQuery(
                        """
                        select o.id from Offer o where o.id in
                            (select k.offerId from Candidature k where k.requestId = :request and k.active)
                        or o.id in (select l.offerId from ListedCandidature l where l.requestId = :request)
                        order by o.id""",
                        UUID.class)
                .setParameter("request", request)
                .getResultList();
    }

    /**
     * What of an offer decides, and its list when that is frozen.
     *
     * @throws NotFoundException for an unknown offer
     */
    public OfferFacts offer(UUID offer, @Nullable UUID candidature) {
        return em.createQuery(OFFER + " where o.id = :offer", OfferFacts.class)
                .setParameter("offer", offer)
                .setParameter("candidature", candidature)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The same of every offer to which one of these has applied, with the keys of none. */
    public List<OfferFacts> offers(Collection<UUID> candidatures) {
        return em.createQuery(
                        OFFER + " where o.id in (select k.offerId from Candidature k where k.id in (:candidatures))",
                        OfferFacts.class)
                .setParameter("candidature", null)
                .setParameter("candidatures", candidatures)
                .getResultList();
    }

    /** The keys in frozen lists of those candidatures that stand on one. */
    public Map<UUID, UUID> keys(Collection<UUID> candidatures) {
        return em.createQuery(
                        "select l.key, l.candidatureId from ListedCandidature l where l.candidatureId in (:candidatures)",
                        Tuple.class)
                .setParameter("candidatures", candidatures)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, UUID.class)));
    }

    /** Whose line each key of an offer's list is. */
    public Map<UUID, UUID> candidatures(UUID offer) {
        return em.createQuery(
                        "select l.key, l.candidatureId from ListedCandidature l where l.offerId = :offer", Tuple.class)
                .setParameter("offer", offer)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, UUID.class)));
    }

    /** The same of the offer of somebody's own candidature; empty for another one's. */
    public Optional<OfferFacts> offerOf(UUID candidature, UUID account) {
        return em.createQuery(
                        OFFER
                                + " join Candidature k on k.offerId = o.id where k.id = :candidature and k.accountId = :account",
                        OfferFacts.class)
                .setParameter("candidature", candidature)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    private static CandidateFacts facts(Tuple row, LocalDate date, EmployerSize size, Youth youth) {
        LocalDate youngest = row.get("youngest_birth", Date.class).toLocalDate();
        return new CandidateFacts(
                        row.get("key", UUID.class),
                        Draw.NOT_YET,
                        priority(row.get("ground", String.class)),
                        employer(row, row.get("employment") != null, size),
                        SharingChoice.anonymous(
                                row.get("sharing_scheme", Integer.class), row.get("sharing_choice", Integer.class)),
                        row.get("points", Integer.class),
                        situations(row),
                        youth.includes(youngest, date),
                        row.get("adapted", Boolean.class),
                        YearMonth.from(row.get("filed_on", Date.class).toLocalDate()),
                        row.get("filing_order", Long.class).intValue())
                .reviewed(reviews(row));
    }

    private static Priority priority(@Nullable String ground) {
        return ground == null ? Priority.NONE : Priority.valueOf(ground);
    }

    private static Employer employer(Tuple row, boolean proved, EmployerSize size) {
        return EmployerState.of(
                row.get("siret") != null,
                proved,
                row.get("employer") != null,
                row.get("headcount", Integer.class),
                row.get("agricultural", Boolean.class),
                size);
    }

    private static Map<Criterion, SituationState> situations(Tuple row) {
        EnumMap<Criterion, SituationState> situations = new EnumMap<>(Criterion.class);
        String[] names = row.get("situations", String.class).split(" ");
        DeclaredSituations.of(Stream.of(names).filter(name -> !name.isEmpty()), row.get("disabled", Boolean.class))
                .forEach(declared -> situations.put(declared, SituationState.DECLARED));
        return situations;
    }

    private static Map<Criterion, SituationState> reviews(Tuple row) {
        EnumMap<Criterion, SituationState> reviews = new EnumMap<>(Criterion.class);
        String seen = row.get("reviews", String.class);
        if (seen != null) {
            for (String review : seen.split(" ")) {
                int colon = review.indexOf(':');
                reviews.put(
                        Criterion.valueOf(review.substring(0, colon)),
                        SituationState.valueOf(review.substring(colon + 1)));
            }
        }
        return reviews;
    }
}
