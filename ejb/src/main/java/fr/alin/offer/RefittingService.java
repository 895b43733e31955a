package fr.alin.offer;

import fr.alin.landlord.DwellingRefitted;
import fr.alin.landlord.LandlordScope;
import fr.alin.offer.model.Offers;
import fr.alin.offer.model.OwnOfferReader;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** People are judged and ranked by what a dwelling is: that stays while it is on offer. */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class RefittingService {
    @Inject
    private Offers offers;

    @Inject
    private OwnOfferReader reader;

    @Inject
    private LandlordScope scope;

    /**
     * @throws BusinessException {@code dwelling.onOffer}
     * @throws NotFoundException for another landlord's dwelling as for none
     */
    public void onRefitted(@Observes DwellingRefitted event) {
        if (!reader.owns(scope.landlord(), event.dwelling())) {
            throw new NotFoundException();
        }
        if (offers.lockPublishedOf(event.dwelling())) {
            throw new BusinessException("dwelling.onOffer");
        }
    }
}
