package fr.alin.offer.model;

import fr.alin.legal.Financing;
import fr.alin.offer.DwellingKind;
import fr.alin.offer.OfferBounds;
import fr.alin.offer.OfferFilter;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferSort;
import fr.alin.offer.OfferStatus;
import fr.alin.offer.OfferView;
import fr.alin.offer.OpenOffer;
import fr.alin.offer.OpenTotals;
import fr.alin.shared.Euros;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** SQL of the offers: one query per view, projections only. */
@ApplicationScoped
public class OfferReader {
    private static final String FACTS =
            """
            o.id, d.insee_code, c.parent_code, c.departement, d.financing, d.kind, d.rooms, d.surface,
            o.rent + o.charges as total, d.accessible, o.available_on, o.deadline, o.published_at,
            o.reserved_employer_id, o.maximum_effort_rate""";
    private static final String FROM =
            " from offer o join dwelling d on d.id = o.dwelling_id join commune c on c.insee_code = d.insee_code";
    private static final String OPEN = " where o.status = 'PUBLISHED' and o.deadline >= :today";
    private static final String DETAILS =
            """
            , o.status, c.name, d.postcode, d.address, d.residence, l.name as landlord, o.rent, o.charges,
            o.description, d.floor, d.lift, d.energy_class, d.climate_class, d.picture""";
    private static final String LANDLORD = " join landlord l on l.id = d.landlord_id";

    @PersistenceContext
    private EntityManager em;

    /** Offers published and not past their deadline on that day. */
    public List<OpenOffer> open(LocalDate today) {
        List<?> rows = em.createNativeQuery("select " + FACTS + FROM + OPEN, Tuple.class)
                .setParameter("today", today)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(OfferReader::facts).toList();
    }

    /** The same in some départements. */
    public List<OpenOffer> openIn(Set<String> departements, LocalDate today) {
        List<?> rows = em.createNativeQuery(
                        "select " + FACTS + FROM + OPEN + " and c.departement = any(cast(:departements as varchar[]))",
                        Tuple.class)
                .setParameter("today", today)
                .setParameter("departements", departements.toArray(String[]::new))
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(OfferReader::facts).toList();
    }

    /** A page of what a search finds. Native for arrays; its cost grows with what the bounds let through. */
    public List<OpenOffer> page(
            @Nullable OfferBounds bounds, OfferFilter filter, OfferSort sort, LocalDate today, int first, int size) {
        OfferSearch search = new OfferSearch(bounds, filter, today);
        List<?> rows = search.bind(em.createNativeQuery(
                        "select " + FACTS + FROM + search.where() + OfferSearch.order(sort), Tuple.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(OfferReader::facts).toList();
    }

    /** How many a search finds, counted no further than that. */
    public int count(@Nullable OfferBounds bounds, OfferFilter filter, LocalDate today, int most) {
        return count(new OfferSearch(bounds, filter, today), most);
    }

    /** The same among those reserved by an employer, which the bounds must be open to. */
    public int countReserved(OfferBounds bounds, UUID employer, OfferFilter filter, LocalDate today, int most) {
        return count(new OfferSearch(bounds, filter, today).reserved(employer), most);
    }

    private int count(OfferSearch search, int most) {
        Query query = em.createNativeQuery(
                "select count(*) from (select 1 from offer o"
                        + (search.ofDwelling() ? " join dwelling d on d.id = o.dwelling_id" : "") + search.where()
                        + " limit :most) found",
                Long.class);
        return ((Number) search.bind(query).setParameter("most", most).getSingleResult()).intValue();
    }

    public OpenTotals totals(LocalDate today) {
        Tuple row = (Tuple) em.createNativeQuery(
                        "select count(*) as offers, count(distinct c.departement) as departements" + FROM + OPEN,
                        Tuple.class)
                .setParameter("today", today)
                .getSingleResult();
        return new OpenTotals(row.get("offers", Long.class), row.get("departements", Long.class));
    }

    /** The details of some offers, in the order of the references. */
    public List<OfferView> details(Collection<OfferId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery(
                        "select " + FACTS + DETAILS + FROM + LANDLORD + " where o.id in (:ids)", Tuple.class)
                .setParameter("ids", ids.stream().map(OfferId::value).toList())
                .getResultList();
        Map<OfferId, OfferView> found = new HashMap<>();
        rows.stream().map(Tuple.class::cast).map(OfferReader::view).forEach(view -> found.put(view.id(), view));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /**
     * The offer, its row locked against closing, withdrawal and freeze until the transaction ends: a candidature that
     * commits was in time.
     */
    public Optional<OfferStatus> lockForApplying(OfferId id) {
        List<?> rows = em.createNativeQuery("select status from offer where id = :id for share", String.class)
                .setParameter("id", id.value())
                .getResultList();
        return rows.stream().map(String.class::cast).map(OfferStatus::valueOf).findFirst();
    }

    private static OpenOffer facts(Tuple row) {
        return new OpenOffer(
                new OfferId(row.get("id", UUID.class)),
                row.get("insee_code", String.class),
                row.get("parent_code", String.class),
                row.get("departement", String.class),
                Financing.valueOf(row.get("financing", String.class)),
                DwellingKind.valueOf(row.get("kind", String.class)),
                row.get("rooms", Integer.class),
                row.get("surface", BigDecimal.class),
                Euros.of(row.get("total", BigDecimal.class)),
                row.get("accessible", Boolean.class),
                row.get("available_on", Date.class).toLocalDate(),
                row.get("deadline", Date.class).toLocalDate(),
                row.get("published_at", Instant.class),
                row.get("reserved_employer_id", UUID.class),
                row.get("maximum_effort_rate", Integer.class));
    }

    private static OfferView view(Tuple row) {
        return new OfferView(
                facts(row),
                OfferStatus.valueOf(row.get("status", String.class)),
                row.get("name", String.class),
                row.get("postcode", String.class),
                row.get("address", String.class),
                row.get("residence", String.class),
                row.get("landlord", String.class),
                Euros.of(row.get("rent", BigDecimal.class)),
                Euros.of(row.get("charges", BigDecimal.class)),
                row.get("description", String.class),
                row.get("floor", Integer.class),
                row.get("lift", Boolean.class),
                row.get("energy_class", String.class),
                row.get("climate_class", String.class),
                row.get("picture", Integer.class));
    }
}
