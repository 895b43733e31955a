package fr.alin.candidature;

import fr.alin.account.SignedIn;
import fr.alin.candidature.model.Candidature;
import fr.alin.candidature.model.Candidatures;
import fr.alin.offer.OfferDraftService;
import fr.alin.offer.OfferId;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Which candidatures the caller may move, whatever service asks in between: a landlord those of its own offers, an applicant the
 * own one, and who stands behind it on the same offer. Advisers and the product itself may move all.
 */
@ApplicationScoped
class CandidatureScope {
    @Inject
    private OfferDraftService offers;

    @Inject
    private Candidatures candidatures;

    @Inject
    private SignedIn signedIn;

    /** @throws NotFoundException for another landlord's offer, or one that the applicant has not applied to, as for none */
    void require(OfferId offer) {
        Set<String> roles = signedIn.actor().roles();
        if (roles.contains(Roles.LANDLORD)) {
            offers.requireOwn(offer);
        } else if (roles.contains(Roles.APPLICANT) && !candidatures.applied(signedIn.account(), offer.value())) {
            throw new NotFoundException();
        }
    }

    /** @throws NotFoundException for one of another landlord's offers, or another applicant's, as for none */
    void require(Candidature file) {
        require(file.offerId());
        if (signedIn.actor().roles().contains(Roles.APPLICANT)
                && !file.accountId().equals(signedIn.account())) {
            throw new NotFoundException();
        }
    }
}
