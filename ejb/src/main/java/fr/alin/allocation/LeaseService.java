package fr.alin.allocation;

import fr.alin.allocation.model.Allocation;
import fr.alin.allocation.model.AllocationReader;
import fr.alin.allocation.model.Allocations;
import fr.alin.candidature.CandidatureAction;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.ProgressService;
import fr.alin.candidature.ReleaseReason;
import fr.alin.landlord.LandlordScope;
import fr.alin.offer.OfferLettingService;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** What the landlord records after the commission: the document of a condition, the lease, the moving in. */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class LeaseService {
    @Inject
    private Allocations allocations;

    @Inject
    private AllocationReader reader;

    @Inject
    private AllocationDesk desk;

    @Inject
    private ProgressService progress;

    @Inject
    private OfferLettingService offers;

    @Inject
    private LandlordScope scope;

    @Inject
    private Event<LetToAnother> let;

    /**
     * The document of the condition has come: the decision stands.
     *
     * @throws BusinessException {@code condition.over} after its term, {@code candidature.notPossible} without a condition
     * @throws NotFoundException for another landlord's as for none
     */
    public void conditionMet(CandidatureId id) {
        Allocation allocation = own(id);
        allocation.conditionMet(desk.today());
        desk.proceed(id, CandidatureAction.MEET_CONDITION);
        desk.tell(id, AllocationMail.CONDITION_KEPT);
        desk.next(allocation.offer());
    }

    /**
     * The lease is signed: whoever still waited is told, with a reasoned letter.
     *
     * @param day of the signature, from the offer of the dwelling to today
     * @throws BusinessException {@code lease.day}, {@code candidature.notPossible} unless the applicant has accepted
     */
    public void signLease(CandidatureId id, LocalDate day) {
        Allocation allocation = own(id);
        allocation.leaseSigned(day, desk.today());
        desk.proceed(id, CandidatureAction.SIGN_LEASE);
        desk.tell(id, AllocationMail.LEASE_SIGNED);
        Map<CandidatureId, CandidatureStatus> active = desk.lock(allocation.offer());
        active.forEach((other, status) -> {
            if (status.awaitsTurn()) {
                letToAnother(other);
            }
        });
        offers.signLease(allocation.offer());
    }

    /**
     * Somebody has moved in: they are told, and the registry is told to close the request.
     *
     * @param day from the lease to today
     * @throws BusinessException {@code moveIn.day}, {@code candidature.notPossible} before the lease
     */
    public void moveIn(CandidatureId id, LocalDate day) {
        own(id).movedIn(day, desk.today());
        desk.proceed(id, CandidatureAction.MOVE_IN);
        desk.tell(id, AllocationMail.MOVED_IN);
    }

    private void letToAnother(CandidatureId other) {
        progress.end(other, CandidatureAction.LET_TO_ANOTHER, ReleaseReason.LET_TO_ANOTHER.code(), null);
        desk.tell(other, AllocationMail.LET_TO_ANOTHER);
        let.fire(new LetToAnother(other));
    }

    private Allocation own(CandidatureId id) {
        if (reader.file(scope.landlord(), id).isEmpty()) {
            throw new NotFoundException();
        }
        desk.lock(allocations.of(id).offer());
        return allocations.lock(id);
    }
}
