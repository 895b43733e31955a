package fr.alin.visit.model;

import fr.alin.candidature.CandidatureId;
import fr.alin.offer.OfferId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads how full slots are, and whose seat is held for nobody. */
@ApplicationScoped
public class SeatReader {
    @PersistenceContext
    private EntityManager em;

    /** Slots of an offer that are still to come. */
    public long toCome(OfferId offer, Instant now) {
        return em.createQuery(
                        "select count(*) from VisitSlot where offerId = :offer and not withdrawn and startsAt > :now",
                        Long.class)
                .setParameter("offer", offer.value())
                .setParameter("now", now)
                .getSingleResult();
    }

    /** Those of them that have a place left. */
    public long withPlaces(OfferId offer, Instant now) {
        return em.createQuery(
                        """
                        select count(*) from VisitSlot s where s.offerId = :offer and not s.withdrawn and s.startsAt > :now
                            and s.places > (select count(*) from Visit v join Candidature k on k.id = v.candidatureId
                                where v.slotId = s.id and k.active)""",
                        Long.class)
                .setParameter("offer", offer.value())
                .setParameter("now", now)
                .getSingleResult();
    }

    /** Candidatures that are over and still have a seat on a slot. */
    public List<CandidatureId> over(UUID slot) {
        return em.createQuery(
                        """
                        select k.id from Visit v join Candidature k on k.id = v.candidatureId
                        where v.slotId = :slot and not k.active""",
                        UUID.class)
                .setParameter("slot", slot)
                .getResultStream()
                .map(CandidatureId::new)
                .toList();
    }

    /** Whom to write about a candidature. */
    public UUID account(CandidatureId id) {
        return em.createQuery("select accountId from Candidature where id = :id", UUID.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }
}
