package fr.alin.offer;

import fr.alin.landlord.LandlordScope;
import fr.alin.offer.model.Offer;
import fr.alin.offer.model.Offers;
import fr.alin.offer.model.OwnOfferReader;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** An own offer after its set was sent: the commission places it, a lease ends it. */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class OfferLettingService {
    @Inject
    private Offers offers;

    @Inject
    private OwnOfferReader reader;

    @Inject
    private LandlordScope scope;

    @Inject
    private OfferDesk desk;

    /**
     * Once, or again by a correction of the commission.
     *
     * @throws BusinessException {@code offer.notPossible} unless its set was sent, and before the lease
     * @throws NotFoundException for another landlord's as for none
     */
    public void place(OfferId id) {
        offer(id).place(desk.actor());
        desk.recorded("OFFER_PLACED", id, null);
    }

    /**
     * @throws BusinessException {@code offer.notPossible} unless it is placed
     * @throws NotFoundException for another landlord's as for none
     */
    public void signLease(OfferId id) {
        offer(id).signLease(desk.actor());
        desk.recorded("OFFER_LEASED", id, null);
    }

    private Offer offer(OfferId id) {
        UUID landlord = scope.landlord();
        return offers.lock(id.value())
                .filter(offer -> reader.owns(landlord, offer.dwellingId()))
                .orElseThrow(NotFoundException::new);
    }
}
