package fr.alin.offer.model;

import fr.alin.offer.OfferBounds;
import fr.alin.offer.OfferCounts;
import fr.alin.offer.OfferExtras;
import fr.alin.offer.OfferFilter;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferSort;
import fr.alin.offer.OfferView;
import fr.alin.offer.OpenTotals;
import fr.alin.persistence.PostgreSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads offers: one query per view, projections only. */
@ApplicationScoped
public class OfferReader {
    private static final String FACTS =
            """
            new fr.alin.offer.OpenOffer(o.id, d.inseeCode, c.parentCode, c.departement, d.financing, d.kind, d.rooms,
                d.surface, o.rent, o.charges, d.accessible, o.availableOn, o.deadline, o.publishedAt,
                o.reservedEmployerId, o.maximumEffortRate)""";
    private static final String FROM =
            " from Offer o join Dwelling d on d.id = o.dwellingId join Commune c on c.inseeCode = d.inseeCode";
    private static final String OPEN = " where o.status = PUBLISHED and o.deadline >= :today";
    private static final String DETAILS = "select new fr.alin.offer.OfferView(" + FACTS
            + """
            , o.number, o.status, c.name, d.postcode, d.address, p.name, l.name, o.rent, o.charges, o.description, d.floor,
            d.lift, d.energyClass, d.climateClass, d.picture, """
            + OfferPictureReader.FIRST + ", o.drawHash)"
            + FROM + " join Landlord l on l.id = d.landlordId join Programme p on p.id = d.programmeId";

    private static final String COLUMNS =
            """
            select o.id, d.insee_code, c.parent_code, c.departement, d.financing, d.kind, d.rooms, d.surface, o.rent,
                o.charges, d.accessible, o.available_on, o.deadline, o.published_at, o.reserved_employer_id,
                o.maximum_effort_rate, o.number, o.status, c.name, d.postcode, d.address, p.name as residence, l.name as landlord,
                o.description, d.floor, d.lift, d.energy_class, d.climate_class, d.picture, o.draw_hash,
                (select ph.id from dwelling_picture ph where ph.dwelling_id = d.id and ph.subject is not null
                    order by ph.place limit 1) as photo""";
    private static final String SHOWN =
            """
             found join offer o on o.id = found.id join dwelling d on d.id = o.dwelling_id
            join commune c on c.insee_code = d.insee_code join landlord l on l.id = d.landlord_id
            join programme p on p.id = d.programme_id""";

    @PersistenceContext
    private EntityManager em;

    /** A page of what a search finds; its cost grows with what the bounds let through. */
    @PostgreSql("thousands of communes and financings are arrays, one parameter each, that an index walks")
    public List<OfferView> page(
            @Nullable OfferBounds bounds, OfferFilter filter, OfferSort sort, LocalDate today, int first, int size) {
        OfferSearch search = new OfferSearch(bounds, filter, today);
        String key = OfferSearch.key(sort);
        String direction = OfferSearch.direction(sort);
        // What a card shows is read for the page alone, not for whatever is sorted.
        List<?> rows = search.bind(em.createNativeQuery(
                        COLUMNS + " from (select id, " + key + " as key from open_offer" + search.where() + " order by "
                                + key + direction + "id limit :size offset :first)" + SHOWN + " order by found.key"
                                + direction + "found.id",
                        Tuple.class))
                .setParameter("first", first)
                .setParameter("size", size)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(OfferSearch::view).toList();
    }

    /** How many a search finds, counted no further than that. */
    @PostgreSql("as the page; stops counting where nobody asks how many more")
    public int count(@Nullable OfferBounds bounds, OfferFilter filter, LocalDate today, int most) {
        OfferSearch search = new OfferSearch(bounds, filter, today);
        Query query = em.createNativeQuery("select " + counted(search), Long.class);
        return ((Number) search.bind(query).setParameter("most", most).getSingleResult()).intValue();
    }

    /** The same, and beside it those that would be found by people of an employer alone. */
    @PostgreSql("both counts in one statement")
    public OfferCounts count(OfferBounds bounds, UUID employer, OfferFilter filter, LocalDate today, int most) {
        OfferSearch open = new OfferSearch(bounds, filter, today);
        // Asks for all that the other one does, of the same bounds, and for the employer.
        OfferSearch reserved = new OfferSearch(bounds.openTo(employer), filter, today).reserved(employer);
        Query query = em.createNativeQuery(
                "select " + counted(open) + " as found, " + counted(reserved) + " as reserved", Tuple.class);
        Tuple counts = (Tuple) reserved.bind(query).setParameter("most", most).getSingleResult();
        return new OfferCounts(
                counts.get("found", Long.class).intValue(),
                counts.get("reserved", Long.class).intValue());
    }

    private static String counted(OfferSearch search) {
        return "(select count(*) from (select 1 from open_offer" + search.where() + " limit :most) counted)";
    }

    public OpenTotals totals(LocalDate today) {
        return em.createQuery(
                        "select new fr.alin.offer.OpenTotals(count(*), count(distinct c.departement))" + FROM + OPEN,
                        OpenTotals.class)
                .setParameter("today", today)
                .getSingleResult();
    }

    /** What the page of an offer says besides. */
    public Optional<OfferExtras> extras(OfferId id) {
        return em.createQuery(
                        """
                        select new fr.alin.offer.OfferExtras(o.deposit, d.floors, d.balcony, d.garden, d.parking,
                            d.priorityQuarter, d.heating, d.energyAssessedOn)
                        from Offer o join Dwelling d on d.id = o.dwellingId where o.id = :id""",
                        OfferExtras.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    /** A draft as it will be shown; empty while it lacks what a page needs. */
    public Optional<OfferView> preview(OfferId id) {
        return em.createQuery(
                        DETAILS
                                + """
                                 where o.id = :id and o.status = DRAFT and o.rent is not null and o.charges is not null
                                and o.availableOn is not null and o.deadline is not null""",
                        OfferView.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    /** The details of some offers that are or were published, in the order of the references. */
    public List<OfferView> details(Collection<OfferId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<OfferId, OfferView> found = em.createQuery(
                        DETAILS + " where o.id in (:ids) and o.publishedAt is not null", OfferView.class)
                .setParameter("ids", ids.stream().map(OfferId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(OfferView::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
