package fr.alin.visit.model;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.offer.OfferId;
import fr.alin.visit.SlotView;
import fr.alin.visit.VisitStatus;
import fr.alin.visit.VisitView;
import fr.alin.visit.VisitedHome;
import fr.alin.visit.VisitedOffer;
import fr.alin.visit.Visitor;
import fr.alin.visit.rules.VisitingFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads visits with the offers and candidatures behind them. Seats of candidatures that are over count nowhere: however one
 * ends, its place is another's at once, and whoever takes it next takes the seat itself back.
 */
@ApplicationScoped
public class VisitReader {
    private static final String TAKEN =
            """
            (select count(*) from Visit v join Candidature k on k.id = v.candidatureId
                where v.slotId = s.id and k.active)""";
    private static final String SLOT = "select new fr.alin.visit.SlotView(s.id, s.startsAt, s.minutes, s.places,"
            + " s.withdrawn, " + TAKEN + ") from VisitSlot s";

    @PersistenceContext
    private EntityManager em;

    /** An offer of that landlord, by its number. */
    public Optional<VisitedOffer> offer(UUID landlord, int number) {
        return em.createQuery(
                        """
                        select new fr.alin.visit.VisitedOffer(o.id, o.number, d.rooms, c.name,
                            (select count(*) from Candidature k where k.offerId = o.id and k.status in (:visiting)))
                        from Offer o join Dwelling d on d.id = o.dwellingId join Commune c on c.inseeCode = d.inseeCode
                        where d.landlordId = :landlord and o.number = :number""",
                        VisitedOffer.class)
                .setParameter("visiting", VisitingFiles.STATUSES)
                .setParameter("landlord", landlord)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Slots of an offer that are not withdrawn, the earliest first. */
    public List<SlotView> slots(OfferId offer) {
        return em.createQuery(
                        SLOT + " where s.offerId = :offer and not s.withdrawn order by s.startsAt, s.id",
                        SlotView.class)
                .setParameter("offer", offer.value())
                .getResultList();
    }

    /** Whoever is invited to an offer and still a candidate for it, by name. */
    public List<Visitor> visitors(OfferId offer) {
        return em.createQuery(
                        """
                        select new fr.alin.visit.Visitor(k.id, r.identity.usageName || ' ' || r.identity.firstName,
                            v.status, v.slotId)
                        from Visit v join Candidature k on k.id = v.candidatureId
                        join HousingRequest r on r.id = k.requestId
                        where k.offerId = :offer and k.active
                        order by r.identity.usageName, r.identity.firstName, k.id""",
                        Visitor.class)
                .setParameter("offer", offer.value())
                .getResultList();
    }

    /** Whether a slot is one of that landlord's. */
    public boolean owns(UUID landlord, UUID slot) {
        return em.createQuery(
                                """
                                select count(*) from VisitSlot s join Offer o on o.id = s.offerId
                                join Dwelling d on d.id = o.dwellingId
                                where s.id = :slot and d.landlordId = :landlord""",
                                Long.class)
                        .setParameter("slot", slot)
                        .setParameter("landlord", landlord)
                        .getSingleResult()
                > 0;
    }

    /** Whether an active candidature is for an offer of that landlord. */
    public boolean receives(UUID landlord, CandidatureId candidature) {
        return em.createQuery(
                                """
                                select count(*) from Candidature k join Offer o on o.id = k.offerId
                                join Dwelling d on d.id = o.dwellingId
                                where k.id = :id and k.active and d.landlordId = :landlord""",
                                Long.class)
                        .setParameter("id", candidature.value())
                        .setParameter("landlord", landlord)
                        .getSingleResult()
                > 0;
    }

    /** The offer of somebody's own active candidature. */
    public Optional<OfferId> offer(UUID account, CandidatureId candidature) {
        return em.createQuery(
                        "select offerId from Candidature where id = :id and accountId = :account and active",
                        UUID.class)
                .setParameter("id", candidature.value())
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .map(OfferId::new);
    }

    /** Whether a candidature may still get the dwelling, so that a visit makes sense. */
    public boolean visiting(CandidatureId candidature) {
        return em.createQuery("select status from Candidature where id = :id", CandidatureStatus.class)
                .setParameter("id", candidature.value())
                .getResultStream()
                .anyMatch(VisitingFiles::may);
    }

    /** Somebody's own visit, while the candidature is active, with the slots of its offer. */
    public Optional<VisitView> mine(UUID account, CandidatureId candidature) {
        return em.createQuery(
                        """
                        select v.status as status, v.slotId as slot, v.version as changes, v.bookedAt as booked,
                            k.offerId as offer, k.status as file, new fr.alin.visit.VisitedHome(d.rooms, d.address, d.door, d.postcode,
                                c.name, l.name) as home
                        from Visit v join Candidature k on k.id = v.candidatureId join Offer o on o.id = k.offerId
                        join Dwelling d on d.id = o.dwellingId join Commune c on c.inseeCode = d.inseeCode
                        join Landlord l on l.id = d.landlordId
                        where k.id = :id and k.accountId = :account and k.active""",
                        Tuple.class)
                .setParameter("id", candidature.value())
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .map(row -> view(candidature, row));
    }

    private VisitView view(CandidatureId candidature, Tuple row) {
        return new VisitView(
                candidature,
                row.get("status", VisitStatus.class),
                row.get("slot", UUID.class),
                row.get("changes", Integer.class),
                row.get("booked", Instant.class),
                row.get("home", VisitedHome.class),
                VisitingFiles.may(row.get("file", CandidatureStatus.class)),
                em.createQuery(SLOT + " where s.offerId = :offer order by s.startsAt, s.id", SlotView.class)
                        .setParameter("offer", row.get("offer", UUID.class))
                        .getResultList());
    }
}
