package fr.alin.selection;

import fr.alin.candidature.OutcomeService;
import fr.alin.offer.OfferDraftService;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferWithdrawal;
import fr.alin.offer.OfferWithdrawn;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A landlord withdraws an offer: every candidate is let go and told why, in the same transaction. */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class WithdrawalService {
    @Inject
    private OfferDraftService offers;

    @Inject
    private OutcomeService outcomes;

    @Inject
    private SelectionDesk desk;

    /**
     * Withdraws an offer that was published.
     *
     * @param version that the page had shown
     * @throws BusinessException as {@link OfferDraftService#withdraw}
     * @throws NotFoundException for another landlord's as for none
     */
    public void withdraw(OfferId offer, int version, OfferWithdrawal why) {
        offers.requireOwn(offer);
        // Candidatures before the offer, as by whoever sends the set or cancels.
        desk.lock(offer);
        offers.withdraw(offer, version, why);
    }

    /** However it came to be withdrawn. */
    public void onWithdrawn(@Observes OfferWithdrawn event) {
        desk.tell(outcomes.endWithOffer(event.offer(), event.why()), SelectionMail.FILE_RELEASED);
    }
}
