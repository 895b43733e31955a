package fr.alin.candidature;

import fr.alin.account.Actor;
import fr.alin.candidature.model.Candidature;
import fr.alin.candidature.model.Candidatures;
import fr.alin.offer.OfferId;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Moves a candidature that was sent: by the commission, the applicant's answer, a term that is over, the lease. Whoever calls
 * writes the mails.
 */
@Stateless
@RolesAllowed({Roles.LANDLORD, Roles.APPLICANT, Roles.SYSTEM})
public class ProgressService {
    /** The product itself, whoever's act lets it go on. */
    private static final Actor PRODUCT = new Actor(null, Set.of(Roles.SYSTEM));

    @Inject
    private Candidatures candidatures;

    @Inject
    private FileDesk desk;

    @Inject
    private CandidatureScope scope;

    @Inject
    private CandidatureEvents events;

    /**
     * The active candidatures of an offer with their status; nobody else moves them before the transaction ends.
     *
     * @throws NotFoundException for another landlord's offer, or one that the applicant has not applied to
     */
    public Map<CandidatureId, CandidatureStatus> lock(OfferId offer) {
        scope.require(offer);
        return candidatures.lockActiveOfOffer(offer.value()).stream()
                .collect(Collectors.toMap(Candidature::id, Candidature::status));
    }

    /**
     * @throws BusinessException {@code candidature.notPossible} where the life cycle does not allow it to the caller
     * @throws NotFoundException for another one's candidature as for none
     */
    public void proceed(CandidatureId id, CandidatureAction action) {
        Candidature file = desk.file(id);
        scope.require(file);
        move(file, action, desk.actor());
    }

    /**
     * The dwelling is offered to whoever is next.
     *
     * @throws NotFoundException as {@link #lock}
     */
    public void moveUp(CandidatureId id) {
        Candidature file = desk.file(id);
        scope.require(file.offerId());
        move(file, CandidatureAction.MOVE_UP, PRODUCT);
    }

    /**
     * Ends it for a reason.
     *
     * @param code of the reason
     * @param words what completes it; null for nothing
     * @throws BusinessException as {@link #proceed}
     */
    public void end(CandidatureId id, CandidatureAction action, String code, @Nullable String words) {
        Candidature file = desk.file(id);
        scope.require(file);
        CandidatureStatus before = file.status();
        file.end(action, desk.actor(), code, words, desk.now());
        events.audited(file, action.name(), before, code);
    }

    /**
     * The commission decides anew on what it had decided.
     *
     * @param decision what it decides now
     * @param code of the ground of a refusal, null for what gives
     * @param words what completes it; null for nothing
     * @param why code of the reason of the correction
     * @throws BusinessException as {@link #proceed}, {@code candidature.elsewhere} when the applicant has another candidature now
     */
    public void reconsider(
            CandidatureId id, CandidatureAction decision, @Nullable String code, @Nullable String words, String why) {
        Candidature file = desk.file(id);
        scope.require(file);
        CandidatureStatus before = file.status();
        file.reconsider(decision, desk.actor(), code, words, desk.now());
        candidatures.revived();
        events.audited(file, CandidatureAction.RECONSIDER.name(), before, why);
        events.audited(file, decision.name(), null, code);
    }

    private void move(Candidature file, CandidatureAction action, Actor actor) {
        CandidatureStatus before = file.status();
        file.proceed(action, actor, desk.now());
        // At once: whoever moves up takes the place of whoever has just left it.
        candidatures.written();
        events.audited(file, action.name(), before, null, actor);
    }
}
