package fr.alin.candidature;

import fr.alin.candidature.model.Candidature;
import fr.alin.candidature.model.Candidatures;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferQueries;
import fr.alin.offer.OfferStatus;
import fr.alin.offer.OfferWithdrawal;
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
 * What becomes of the candidatures of a closed offer: some go to the landlord, the others are let go. Whoever decides on the
 * set writes the mails, for they say what the set was.
 */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR, Roles.SYSTEM})
public class OutcomeService {
    @Inject
    private Candidatures candidatures;

    @Inject
    private OfferQueries offers;

    @Inject
    private FileDesk desk;

    @Inject
    private CandidatureScope scope;

    @Inject
    private CandidatureEvents events;

    /**
     * Lets every candidature of a withdrawn offer go, those that were sent too.
     *
     * @return who was let go
     * @throws BusinessException {@code offer.notPossible} unless the offer is withdrawn in this transaction
     * @throws NotFoundException for another landlord's offer as for none
     */
    @RolesAllowed(Roles.LANDLORD)
    public Set<CandidatureId> endWithOffer(OfferId offer, OfferWithdrawal why) {
        scope.require(offer);
        if (offers.detail(offer).status() != OfferStatus.WITHDRAWN) {
            throw new BusinessException("offer.notPossible");
        }
        Set<CandidatureId> active = Set.copyOf(lock(offer).keySet());
        ReleaseReason reason = ReleaseReason.of(why);
        for (CandidatureId id : active) {
            Candidature file = desk.file(id);
            CandidatureStatus before = file.status();
            file.end(CandidatureAction.END_WITH_OFFER, desk.actor(), reason.code(), null, desk.now());
            events.audited(file, "ENDED_WITH_OFFER", before, reason.code());
        }
        return active;
    }

    /**
     * The active candidatures of an offer with their status; nobody else moves them before the transaction ends.
     *
     * @throws NotFoundException for another landlord's offer as for none
     */
    @RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR, Roles.SYSTEM, Roles.LANDLORD})
    public Map<CandidatureId, CandidatureStatus> lock(OfferId offer) {
        scope.require(offer);
        return candidatures.lockActiveOfOffer(offer.value()).stream()
                .collect(Collectors.toMap(Candidature::id, Candidature::status));
    }

    /**
     * Sends a file with the set.
     *
     * @throws BusinessException {@code candidature.notPossible} unless it is validated
     * @throws NotFoundException for an unknown candidature
     */
    public void send(CandidatureId id) {
        Candidature file = desk.file(id);
        CandidatureStatus before = file.status();
        file.send(desk.actor(), desk.now());
        events.audited(file, "SENT", before, null);
    }

    /**
     * Lets a candidature go.
     *
     * @param words what the applicant is told beside the reason; null for nothing
     * @throws BusinessException {@code candidature.notPossible} for one that is sent or over
     * @throws NotFoundException for an unknown candidature
     */
    public void letGo(CandidatureId id, ReleaseReason reason, @Nullable String words) {
        Candidature file = desk.file(id);
        CandidatureStatus before = file.status();
        file.end(CandidatureAction.LET_GO, desk.actor(), reason.code(), words, desk.now());
        events.audited(file, "LET_GO", before, reason.code());
    }
}
