package fr.alin.candidature;

import fr.alin.account.SignedIn;
import fr.alin.candidature.model.Candidature;
import fr.alin.candidature.model.Candidatures;
import fr.alin.housingrequest.HousingRequestDeleted;
import fr.alin.offer.OfferId;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** What applicants do: apply to one offer at a time, cancel. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class CandidatureService {
    @Inject
    private Candidatures candidatures;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private CandidatureEvents events;

    @Inject
    private Event<PlaceGivenUp> gaveUp;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    /**
     * Applies to an offer. The offer stays locked against its closing until this commits; the database refuses a second
     * active candidature of the request.
     *
     * @param formKey single-use key of the page: posting twice gives the first result
     * @throws BusinessException {@code apply.} and the name of the obstacle
     */
    public CandidatureId apply(OfferId offer, UUID formKey) {
        UUID account = signedIn.account();
        Optional<UUID> earlier = candidatures.resultOf(formKey, account);
        if (earlier.isPresent()) {
            return new CandidatureId(earlier.get());
        }
        Candidature candidature = Candidature.apply(
                desk.prepare(offer), candidatures.nextNumber(today.date().getYear()), today.now());
        candidatures.add(candidature);
        candidatures.useKey(formKey, account, candidature.id().value(), today.now());
        events.changed(candidature, "APPLIED", null, CandidatureMail.CANDIDATURE_TAKEN);
        return candidature.id();
    }

    /**
     * Cancels what the page had shown: whoever has accepted a dwelling meanwhile does not give it up by an older page.
     *
     * @throws BusinessException {@code common.modifiedMeanwhile} when it stands elsewhere now
     * @throws NotFoundException for another one's candidature as for none
     */
    public void cancel(CandidatureId id, CandidatureStatus shown) {
        Candidature own = candidatures.ofAccount(id.value(), signedIn.account()).orElseThrow(NotFoundException::new);
        if (own.status() != shown) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
        cancel(own);
    }

    /** @throws NotFoundException for another one's candidature as for none */
    public void cancel(CandidatureId id) {
        cancel(candidatures.ofAccount(id.value(), signedIn.account()).orElseThrow(NotFoundException::new));
    }

    /**
     * A deleted request takes its active candidature with it, in the same transaction.
     *
     * @throws NotFoundException for another one's request
     */
    public void onRequestDeleted(@Observes HousingRequestDeleted event) {
        candidatures.activeOfRequest(event.request().value()).stream()
                .map(Candidature::id)
                .forEach(this::cancel);
    }

    private void cancel(Candidature candidature) {
        CandidatureStatus before = candidature.status();
        boolean others = before.awaitsTurn() || before.holdsHome();
        if (others) {
            // All in one order, as by whoever lets the next one move up.
            candidatures.lockActiveOfOffer(candidature.offerId().value());
        }
        candidature.cancel(signedIn.actor(), today.now());
        events.changed(candidature, "CANCELLED", before, CandidatureMail.CANDIDATURE_CANCELLED);
        if (others) {
            gaveUp.fire(new PlaceGivenUp(candidature.offerId()));
        }
    }
}
