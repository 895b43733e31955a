package fr.alin.candidature.model;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.CandidatureView;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferQueries;
import fr.alin.offer.OfferView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the candidatures of an account with their offers: two queries, however many there are. */
@ApplicationScoped
public class CandidatureReader {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private OfferQueries offers;

    public List<CandidatureView> ofAccount(UUID accountId) {
        List<Tuple> rows = em.createQuery(
                        """
                        select id, number, status, appliedAt, dueOn, decidedAt, reason, message, offerId
                        from Candidature where accountId = :account order by appliedAt desc, id""",
                        Tuple.class)
                .setParameter("account", accountId)
                .getResultList();
        List<OfferId> ids = List.copyOf(new HashSet<>(
                rows.stream().map(row -> new OfferId(row.get(8, UUID.class))).toList()));
        Map<OfferId, OfferView> byId =
                offers.details(ids).stream().collect(Collectors.toMap(OfferView::id, Function.identity()));
        return rows.stream()
                .map(row -> view(row, Objects.requireNonNull(byId.get(new OfferId(row.get(8, UUID.class))))))
                .toList();
    }

    /** Active ones by offer, by the index of the offer. */
    public Map<OfferId, Long> counts(Collection<OfferId> offers) {
        if (offers.isEmpty()) {
            return Map.of();
        }
        return byOffer(em.createQuery(
                        """
                        select offerId, count(*) from Candidature where active and offerId in (:offers) group by offerId""",
                        Tuple.class)
                .setParameter("offers", values(offers)));
    }

    /** All of them by offer, for those of a landlord. */
    public Map<OfferId, Long> deposited(UUID landlord, Collection<OfferId> offers) {
        if (offers.isEmpty()) {
            return Map.of();
        }
        return byOffer(em.createQuery(
                        """
                        select k.offerId, count(*) from Candidature k join Offer o on o.id = k.offerId
                        join Dwelling d on d.id = o.dwellingId
                        where d.landlordId = :landlord and k.offerId in (:offers) group by k.offerId""",
                        Tuple.class)
                .setParameter("landlord", landlord)
                .setParameter("offers", values(offers)));
    }

    private static List<UUID> values(Collection<OfferId> offers) {
        return offers.stream().map(OfferId::value).toList();
    }

    private static Map<OfferId, Long> byOffer(TypedQuery<Tuple> counted) {
        return counted.getResultStream()
                .collect(Collectors.toMap(row -> new OfferId(row.get(0, UUID.class)), row -> row.get(1, Long.class)));
    }

    private CandidatureView view(Tuple row, OfferView offer) {
        return new CandidatureView(
                new CandidatureId(row.get(0, UUID.class)),
                row.get(1, String.class),
                row.get(2, CandidatureStatus.class),
                row.get(3, Instant.class),
                row.get(4, LocalDate.class),
                row.get(5, Instant.class),
                row.get(6, String.class),
                row.get(7, String.class),
                offer);
    }
}
