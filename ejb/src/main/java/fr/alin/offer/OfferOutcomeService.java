package fr.alin.offer;

import fr.alin.offer.model.Offer;
import fr.alin.offer.model.Offers;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What becomes of a closed offer: its set goes to the landlord, it is published again, or it goes back. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class OfferOutcomeService {
    @Inject
    private Offers offers;

    @Inject
    private OfferDesk desk;

    /** @throws BusinessException {@code offer.notPossible} unless it is closed */
    public void send(OfferId id) {
        offer(id).send(desk.actor());
        desk.recorded("OFFER_SENT", id, null);
    }

    /**
     * Publishes the dwelling again, as another offer.
     *
     * @param deadline last day of applying
     * @return the new offer
     * @throws BusinessException {@code deadline.range} when it is sooner than a week or later than two months, {@code
     *     offer.notPossible}
     */
    public OfferId publishAgain(OfferId id, LocalDate deadline) {
        LocalDate day = desk.today();
        if (!OfferPeriod.allows(deadline, day)) {
            throw new BusinessException("deadline.range", OfferPeriod.LEAST_DAYS, OfferPeriod.MOST_DAYS);
        }
        Offer earlier = offer(id);
        earlier.publishAgain(desk.actor());
        Offer next = earlier.next(deadline, desk.seed(), desk.now(), day);
        offers.addNext(next);
        desk.recorded("OFFER_PUBLISHED_AGAIN", id, next.id().toString());
        return next.id();
    }

    /** @throws BusinessException {@code offer.notPossible} */
    public void giveBack(OfferId id, ReturnReason reason) {
        offer(id).giveBack(desk.actor());
        desk.recorded("OFFER_RETURNED", id, reason.name());
    }

    private Offer offer(OfferId id) {
        return offers.lock(id.value()).orElseThrow(NotFoundException::new);
    }
}
