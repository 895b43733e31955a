package fr.alin.visit;

import fr.alin.candidature.CandidatureId;
import fr.alin.landlord.LandlordScope;
import fr.alin.offer.OfferId;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.visit.model.Visit;
import fr.alin.visit.model.VisitReader;
import fr.alin.visit.model.VisitSlot;
import fr.alin.visit.model.Visits;
import fr.alin.visit.rules.SlotRules;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The landlord's side of visits: proposes slots to the files it was sent, withdraws them, notes who came. */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class VisitService {
    /** Slots of an offer that may be to come at once. */
    public static final int MOST_SLOTS = 20;

    @Inject
    private Visits visits;

    @Inject
    private VisitReader reader;

    @Inject
    private Invitations invitations;

    @Inject
    private LandlordScope scope;

    @Inject
    private VisitDesk desk;

    /**
     * Proposes a slot; every file that may still get the dwelling and is not invited yet is, by mail.
     *
     * @param offer its number
     * @throws BusinessException as {@link SlotRules#start}, {@code visits.nobody} when no file may,
     *     {@code visits.full} when there are too many slots
     * @throws NotFoundException for an offer of another landlord as for none
     */
    public void propose(int offer, SlotDraft typed) {
        Instant start = SlotRules.start(typed, desk.now());
        OfferId id = reader.offer(scope.landlord(), offer).map(VisitedOffer::id).orElseThrow(NotFoundException::new);
        Set<CandidatureId> told = invitations.make(id);
        VisitSlot slot = VisitSlot.of(id, start, typed);
        visits.add(slot);
        desk.recordedSlot("VISIT_SLOT_ADDED", slot.id());
        told.forEach(desk::invited);
    }

    /**
     * Withdraws a slot: whoever had chosen it is asked to choose again.
     *
     * @throws BusinessException {@code visits.gone} when it is withdrawn already, {@code visits.begun} once it has begun
     * @throws NotFoundException for a slot of another landlord as for none
     */
    public void withdraw(UUID id) {
        if (!reader.owns(scope.landlord(), id)) {
            throw new NotFoundException();
        }
        VisitSlot slot = visits.lockSlot(id);
        slot.withdraw(desk.now());
        desk.recordedSlot("VISIT_SLOT_WITHDRAWN", id);
        desk.tidy(slot);
        visits.on(slot).forEach(this::free);
    }

    /**
     * Notes that somebody came.
     *
     * @throws BusinessException {@code visits.early} before the slot begins, {@code visit.notPossible} without one
     * @throws NotFoundException for somebody whom another landlord invited as for nobody
     */
    public void came(CandidatureId id) {
        note(id, VisitAction.NOTE_DONE);
    }

    /**
     * Notes that somebody did not come.
     *
     * @throws BusinessException as {@link #came}
     */
    public void missed(CandidatureId id) {
        note(id, VisitAction.NOTE_MISSED);
    }

    private void note(CandidatureId id, VisitAction seen) {
        if (!reader.receives(scope.landlord(), id)) {
            throw new NotFoundException();
        }
        Visit visit = visits.lock(id);
        if (visit.slot().filter(slot -> !visits.begun(slot, desk.now())).isPresent()) {
            throw new BusinessException("visits.early");
        }
        visit.note(seen, desk.actor());
        desk.recorded(seen, id);
    }

    private void free(Visit visit) {
        visit.free(desk.actor());
        desk.recorded(VisitAction.FREE, visit.candidature());
        desk.tell(visit.candidature(), VisitMail.VISIT_MOVED);
    }
}
