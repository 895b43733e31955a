package fr.alin.offer.model;

import fr.alin.legal.Financing;
import fr.alin.offer.DwellingKind;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferStatus;
import fr.alin.offer.OfferView;
import fr.alin.offer.OpenOffer;
import fr.alin.shared.Euros;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
import java.util.UUID;

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
    private static final String DETAILS =
            """
            , o.status, c.name, d.postcode, d.address, d.residence, l.name as landlord, o.rent, o.charges,
            o.description, d.floor, d.lift, d.energy_class, d.climate_class, d.picture""";
    private static final String LANDLORD = " join landlord l on l.id = d.landlord_id";

    @PersistenceContext
    private EntityManager em;

    /** Offers published and not past their deadline on that day. */
    public List<OpenOffer> open(LocalDate today) {
        List<?> rows = em.createNativeQuery(
                        "select " + FACTS + FROM + " where o.status = 'PUBLISHED' and o.deadline >= :today",
                        Tuple.class)
                .setParameter("today", today)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(OfferReader::facts).toList();
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
