package fr.alin.offer.model;

import fr.alin.offer.OfferNumber;
import fr.alin.offer.OfferStatus;
import fr.alin.offer.OwnOffer;
import fr.alin.offer.OwnOfferView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a landlord's own offers; the landlord stands in every statement. */
@ApplicationScoped
public class OwnOfferReader {
    private static final String OFFER =
            """
            new fr.alin.offer.OwnOffer(o.id, o.number, o.status, d.kind, d.rooms, d.surface, d.financing, c.name, p.name,
                d.door, o.rent, o.charges, o.deadline, o.commissionOn, o.withdrawal,
                case when o.publishedAt is not null then true else false end, d.picture, """
                    + OfferPictureReader.FIRST + ")";
    private static final String FROM =
            """
             from Offer o join Dwelling d on d.id = o.dwellingId join Programme p on p.id = d.programmeId
            join Commune c on c.inseeCode = d.inseeCode""";
    private static final String OF_LANDLORD = " where d.landlordId = :landlord";
    /** A draft that was thrown away is in no list. */
    private static final String KEPT = " and (o.status <> WITHDRAWN or o.publishedAt is not null)";

    @PersistenceContext
    private EntityManager em;

    public List<OwnOffer> page(
            UUID landlord, Collection<OfferStatus> statuses, String text, @Nullable Integer before, int most) {
        if (!text.isBlank() && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return List.of();
        }
        Integer number = OfferNumber.read(text);
        return em.createQuery(
                        "select " + OFFER + FROM + OF_LANDLORD + KEPT
                                + """
                                 and o.status in (:statuses) and o.number < :before
                                and (:text = '' or o.number = :number or lower(d.externalRef) = :text
                                    or d.programmeId in (select x.id from Programme x
                                        join Commune y on y.inseeCode = x.inseeCode where x.landlordId = :landlord
                                        and search_key(x.name || ' ' || y.name) like '%' || search_key(:text) || '%'))
                                order by o.number desc""",
                        OwnOffer.class)
                .setParameter("landlord", landlord)
                .setParameter("statuses", statuses)
                .setParameter("before", Objects.requireNonNullElse(before, Integer.MAX_VALUE))
                .setParameter("text", text.strip().toLowerCase(Locale.ROOT))
                .setParameter("number", Objects.requireNonNullElse(number, 0))
                .setMaxResults(most)
                .getResultList();
    }

    public Map<OfferStatus, Long> counts(UUID landlord) {
        return em.createQuery(
                        "select o.status, count(*) from Offer o join Dwelling d on d.id = o.dwellingId" + OF_LANDLORD
                                + KEPT + " group by o.status",
                        Tuple.class)
                .setParameter("landlord", landlord)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, OfferStatus.class), row -> row.get(1, Long.class)));
    }

    public Optional<OwnOfferView> view(UUID landlord, int number) {
        return em.createQuery(
                        "select " + OFFER + ", o, e.name, d.version" + FROM
                                + " left join Employer e on e.id = o.reservedEmployerId" + OF_LANDLORD
                                + " and o.number = :number",
                        Tuple.class)
                .setParameter("landlord", landlord)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(row -> row.get(1, Offer.class)
                        .own(row.get(0, OwnOffer.class), row.get(2, String.class), row.get(3, Integer.class)));
    }

    /** The version of what is said of the dwelling of an offer. */
    public int dwellingVersion(UUID offer) {
        return em.createQuery(
                        "select d.version from Offer o join Dwelling d on d.id = o.dwellingId where o.id = :offer",
                        Integer.class)
                .setParameter("offer", offer)
                .getSingleResult();
    }

    public Optional<Integer> current(UUID landlord, UUID dwelling) {
        return em.createQuery(
                        "select o.number from Offer o join Dwelling d on d.id = o.dwellingId" + OF_LANDLORD
                                + " and d.id = :dwelling and o.status in (DRAFT, PUBLISHED, CLOSED, SENT, PLACED)",
                        Integer.class)
                .setParameter("landlord", landlord)
                .setParameter("dwelling", dwelling)
                .getResultStream()
                .findFirst();
    }

    /** Whether the dwelling is that landlord's. */
    public boolean owns(UUID landlord, UUID dwelling) {
        return !em.createQuery("select id from Dwelling where id = :dwelling and landlordId = :landlord", UUID.class)
                .setParameter("dwelling", dwelling)
                .setParameter("landlord", landlord)
                .getResultList()
                .isEmpty();
    }

    /** Whether the offer is of one of that landlord's dwellings, which stays so. */
    public boolean ownsOffer(UUID landlord, UUID offer) {
        return !em.createQuery(
                        """
                        select o.id from Offer o join Dwelling d on d.id = o.dwellingId
                        where o.id = :offer and d.landlordId = :landlord""",
                        UUID.class)
                .setParameter("offer", offer)
                .setParameter("landlord", landlord)
                .getResultList()
                .isEmpty();
    }
}
