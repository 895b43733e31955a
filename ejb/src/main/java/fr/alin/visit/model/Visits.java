package fr.alin.visit.model;

import fr.alin.candidature.CandidatureId;
import fr.alin.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Repository of slots, and of whoever visits on them. Whoever holds both takes the slot first. */
@ApplicationScoped
public class Visits {
    @PersistenceContext
    private EntityManager em;

    public void add(VisitSlot slot) {
        em.persist(slot);
    }

    public void add(Visit visit) {
        em.persist(visit);
    }

    /**
     * A slot as it stands now, held until the transaction ends: who takes its last place is decided here.
     *
     * @throws NotFoundException when there is none
     */
    public VisitSlot lockSlot(UUID id) {
        VisitSlot slot = em.find(VisitSlot.class, id);
        if (slot == null) {
            throw new NotFoundException();
        }
        em.refresh(slot, LockModeType.PESSIMISTIC_WRITE);
        return slot;
    }

    /**
     * The visit of a candidature as it stands now, held until the transaction ends.
     *
     * @throws NotFoundException for one that is not invited
     */
    public Visit lock(CandidatureId candidature) {
        Visit visit = em.find(Visit.class, candidature.value());
        if (visit == null) {
            throw new NotFoundException();
        }
        em.refresh(visit, LockModeType.PESSIMISTIC_WRITE);
        return visit;
    }

    /** The visits of some candidatures; nobody else changes them before the transaction ends. */
    public List<Visit> lock(Collection<CandidatureId> candidatures) {
        if (candidatures.isEmpty()) {
            return List.of();
        }
        return em.createQuery("from Visit where candidatureId in (:ids) order by candidatureId", Visit.class)
                .setParameter(
                        "ids", candidatures.stream().map(CandidatureId::value).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Whoever has a seat on a slot that is held. */
    public List<Visit> on(VisitSlot slot) {
        return em.createQuery("from Visit where slotId = :slot order by candidatureId", Visit.class)
                .setParameter("slot", slot.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Whether a slot has begun. */
    public boolean begun(UUID slot, Instant now) {
        return em.find(VisitSlot.class, slot).begun(now);
    }

    /** A seat that nobody has on a slot that is held. */
    public Optional<Integer> freeSeat(VisitSlot slot) {
        // At once: seats that were given back in this transaction are free, also in the eyes of the unique index.
        em.flush();
        List<Integer> taken = em.createQuery("select seat from Visit where slotId = :slot", Integer.class)
                .setParameter("slot", slot.id())
                .getResultList();
        return IntStream.rangeClosed(1, slot.places())
                .boxed()
                .filter(seat -> !taken.contains(seat))
                .findFirst();
    }
}
