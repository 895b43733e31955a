package fr.alin.offer.model;

import fr.alin.offer.OfferDraft;
import fr.alin.offer.OfferStatus;
import fr.alin.persistence.Invariants;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Repository of offers. */
@ApplicationScoped
public class Offers {
    @PersistenceContext
    private EntityManager em;

    public List<UUID> pastDeadline(LocalDate today, UUID after, int most) {
        return em.createQuery(
                        """
                        select id from Offer where status = PUBLISHED and deadline < :today and id > :after
                        order by id""",
                        UUID.class)
                .setParameter("today", today)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The offer, its row locked against applying and any other change until the transaction ends. */
    public Optional<Offer> lock(UUID id) {
        return Optional.ofNullable(em.find(Offer.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Adds an offer that follows another one, which is not on offer any more by then.
     *
     * @throws BusinessException {@code common.modifiedMeanwhile} when the dwelling is on offer already
     */
    public void addNext(Offer next) {
        // A dwelling is on offer once at a time: the earlier one first.
        em.flush();
        Invariants.write(
                () -> {
                    em.persist(next);
                    em.flush();
                },
                Map.of(
                        "offer_one_open_per_dwelling", "common.modifiedMeanwhile",
                        "offer_follows", "common.modifiedMeanwhile"));
    }

    /**
     * Adds a draft.
     *
     * @return the number that the database gave it
     * @throws BusinessException {@code dwelling.onOffer} when an offer of the dwelling is not over
     */
    public int addDraft(Offer draft) {
        Invariants.write(
                () -> {
                    em.persist(draft);
                    em.flush();
                },
                Map.of("offer_one_open_per_dwelling", "dwelling.onOffer"));
        return draft.number();
    }

    /** @throws BusinessException {@code reserved.unknown} when it is reserved to no employer that there is */
    public void write(Offer draft, OfferDraft terms, Instant now) {
        draft.write(terms, now);
        Invariants.write(em::flush, Map.of("offer_reserved_employer_id_fkey", "reserved.unknown"));
    }

    /** Whether people are candidates of an offer of the dwelling, or can be; a draft of it stays as it is meanwhile. */
    public boolean lockPublishedOf(UUID dwelling) {
        return em.createQuery(
                        "from Offer where dwellingId = :dwelling and status in (DRAFT, PUBLISHED, CLOSED, SENT, PLACED)",
                        Offer.class)
                .setParameter("dwelling", dwelling)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .anyMatch(Offer::published);
    }

    /**
     * Where the offer stands, its row locked against closing, withdrawal and freeze until the transaction ends: a
     * candidature that commits was in time. Those who apply at the same moment do not wait for each other.
     */
    public Optional<OfferStatus> lockForApplying(UUID id) {
        return Optional.ofNullable(em.find(Offer.class, id, LockModeType.PESSIMISTIC_READ))
                .map(Offer::status);
    }
}
