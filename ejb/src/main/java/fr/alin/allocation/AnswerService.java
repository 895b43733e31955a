package fr.alin.allocation;

import fr.alin.account.SignedIn;
import fr.alin.allocation.model.Allocation;
import fr.alin.allocation.model.AllocationReader;
import fr.alin.allocation.model.Allocations;
import fr.alin.candidature.CandidatureAction;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.PlaceGivenUp;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The applicant's answer to the dwelling the landlord offers; whoever declines lets the next one move up at once. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class AnswerService {
    @Inject
    private Allocations allocations;

    @Inject
    private AllocationReader reader;

    @Inject
    private AllocationDesk desk;

    @Inject
    private SignedIn signedIn;

    /**
     * Accepts.
     *
     * @throws BusinessException {@code answer.over} after the last day, {@code candidature.notPossible} unless it is offered
     * @throws NotFoundException for another one's as for none
     */
    public void accept(CandidatureId id) {
        if (!answered(id, CandidatureStatus.ACCEPTED)) {
            answer(id, CandidatureAction.ACCEPT);
        }
    }

    /**
     * Declines: the candidature is over, and the applicant free to apply elsewhere.
     *
     * @throws BusinessException as {@link #accept}
     */
    public void decline(CandidatureId id) {
        if (!answered(id, CandidatureStatus.DECLINED)) {
            desk.next(answer(id, CandidatureAction.DECLINE).offer());
        }
    }

    /** A second tap says what the first has said; both wait for each other. */
    private boolean answered(CandidatureId id, CandidatureStatus as) {
        requireOwn(id);
        desk.lock(allocations.of(id).offer());
        return reader.status(id) == as;
    }

    private void requireOwn(CandidatureId id) {
        if (!reader.owns(signedIn.account(), id)) {
            throw new NotFoundException();
        }
    }

    /** Whoever cancels has given up a place too. */
    public void onGivenUp(@Observes PlaceGivenUp event) {
        desk.next(event.offer());
    }

    private Allocation answer(CandidatureId id, CandidatureAction answer) {
        Allocation allocation = allocations.lock(id);
        allocation.requireInTime(desk.today());
        desk.proceed(id, answer);
        desk.tell(id, AllocationMail.ANSWER_KEPT);
        return allocation;
    }
}
