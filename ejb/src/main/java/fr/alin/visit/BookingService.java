package fr.alin.visit;

import fr.alin.account.SignedIn;
import fr.alin.candidature.CandidatureId;
import fr.alin.offer.OfferId;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.visit.model.Visit;
import fr.alin.visit.model.VisitReader;
import fr.alin.visit.model.VisitSlot;
import fr.alin.visit.model.Visits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** The applicant's side of a visit: takes a slot, another one instead, or gives it up, until it begins. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class BookingService {
    @Inject
    private Visits visits;

    @Inject
    private VisitReader reader;

    @Inject
    private VisitDesk desk;

    @Inject
    private SignedIn signedIn;

    /**
     * Takes a place on a slot; the place on the one before is free at once. Nothing changes where it is taken already.
     *
     * @throws BusinessException {@code visit.full} when others were quicker, {@code visit.gone} when it is withdrawn or has
     *     begun, {@code visit.begun} when the slot before has, {@code visit.notPossible} after the visit, and for a file that gets
     *     no dwelling any more
     * @throws NotFoundException for another one's candidature, one that is over or not invited, or a slot of another offer,
     *     as for none
     */
    public void book(CandidatureId candidature, UUID slot) {
        OfferId offer = own(candidature);
        VisitSlot wanted = visits.lockSlot(slot);
        if (!wanted.of(offer)) {
            throw new NotFoundException();
        }
        wanted.requireOpen(desk.now());
        Visit visit = movable(candidature);
        if (!reader.visiting(candidature)) {
            throw new BusinessException("visit.notPossible");
        }
        if (!visit.on(wanted)) {
            take(visit, wanted);
        }
    }

    /**
     * Gives the visit up; a slot may be chosen again.
     *
     * @throws BusinessException {@code visit.begun} once it has, {@code visit.notPossible} without a slot
     * @throws NotFoundException as {@link #book}
     */
    public void cancel(CandidatureId candidature) {
        own(candidature);
        Visit visit = movable(candidature);
        visit.cancel(desk.actor());
        desk.recorded(VisitAction.CANCEL, candidature);
        desk.tell(candidature, VisitMail.VISIT_CANCELLED);
    }

    private void take(Visit visit, VisitSlot slot) {
        desk.tidy(slot);
        int seat = visits.freeSeat(slot).orElseThrow(() -> new BusinessException("visit.full"));
        visit.book(desk.actor(), slot, seat, desk.now());
        desk.recorded(VisitAction.BOOK, visit.candidature());
        desk.tell(visit.candidature(), VisitMail.VISIT_BOOKED);
    }

    private Visit movable(CandidatureId candidature) {
        Visit visit = visits.lock(candidature);
        if (visit.slot().filter(slot -> visits.begun(slot, desk.now())).isPresent()) {
            throw new BusinessException("visit.begun");
        }
        return visit;
    }

    private OfferId own(CandidatureId candidature) {
        return reader.offer(signedIn.account(), candidature).orElseThrow(NotFoundException::new);
    }
}
