package fr.alin.visit.model;

import fr.alin.account.Actor;
import fr.alin.candidature.CandidatureId;
import fr.alin.shared.BusinessException;
import fr.alin.visit.VisitAction;
import fr.alin.visit.VisitStatus;
import fr.alin.visit.rules.VisitLifeCycle;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The visit of a candidature: it is invited, takes a seat on a slot, comes or does not. */
@Entity
@Table(name = "visit")
public class Visit {
    @Id
    @Column(name = "candidature_id")
    private UUID candidatureId;

    @Column(name = "slot_id")
    private @Nullable UUID slotId;

    /** Those of the slot: by it the database knows which seats there are. */
    private @Nullable Integer places;

    /** 1 to the places of the slot; nobody else has it. */
    private @Nullable Integer seat;

    @Enumerated(EnumType.STRING)
    private VisitStatus status;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "booked_at")
    private @Nullable Instant bookedAt;

    @Version
    private int version;

    protected Visit() {}

    public static Visit invite(CandidatureId candidature, Instant now) {
        Visit visit = new Visit();
        visit.candidatureId = candidature.value();
        visit.status = VisitStatus.INVITED;
        visit.proposedAt = now;
        return visit;
    }

    /**
     * Takes a seat; leaves the one it had.
     *
     * @throws BusinessException {@code visit.notPossible} where the life cycle does not allow it
     */
    public void book(Actor applicant, VisitSlot slot, int free, Instant now) {
        perform(VisitAction.BOOK, applicant);
        slotId = slot.id();
        places = slot.places();
        seat = free;
        bookedAt = now;
    }

    /** The slot is withdrawn. */
    public void free(Actor landlord) {
        perform(VisitAction.FREE, landlord);
        leave();
    }

    /** @throws BusinessException {@code visit.notPossible} where the life cycle does not allow it */
    public void cancel(Actor actor) {
        perform(VisitAction.CANCEL, actor);
        leave();
    }

    /**
     * Notes who came.
     *
     * @throws BusinessException {@code visit.notPossible} where the life cycle does not allow it
     */
    public void note(VisitAction seen, Actor landlord) {
        perform(seen, landlord);
    }

    private void leave() {
        slotId = null;
        places = null;
        seat = null;
        bookedAt = null;
    }

    private void perform(VisitAction action, Actor actor) {
        status = VisitLifeCycle.TABLE
                .after(status, action, actor.roles())
                .orElseThrow(() -> new BusinessException("visit.notPossible"));
    }

    public CandidatureId candidature() {
        return new CandidatureId(candidatureId);
    }

    public Optional<UUID> slot() {
        return Optional.ofNullable(slotId);
    }

    /** Whether it has that slot already. */
    public boolean on(VisitSlot slot) {
        return slot.id().equals(slotId);
    }

    /** Whether a slot is still to be chosen. */
    public boolean invited() {
        return status == VisitStatus.INVITED;
    }
}
