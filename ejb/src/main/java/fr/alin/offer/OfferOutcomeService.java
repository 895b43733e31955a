package fr.alin.offer;

import fr.alin.account.SignedIn;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.offer.model.Offer;
import fr.alin.offer.model.Offers;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of a closed offer: its set goes to the landlord, it is published again, or it goes back. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class OfferOutcomeService {
    /** Days in which people can find the offer and apply: at least, and at most. */
    public static final int LEAST_DAYS = 7;

    public static final int MOST_DAYS = 60;

    @Inject
    private Offers offers;

    @Inject
    private AuditService audit;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    /** @throws BusinessException {@code offer.notPossible} unless it is closed */
    public void send(OfferId id) {
        offer(id).send(signedIn.actor());
        recorded("OFFER_SENT", id, null);
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
        LocalDate day = today.date();
        if (deadline.isBefore(day.plusDays(LEAST_DAYS)) || deadline.isAfter(day.plusDays(MOST_DAYS))) {
            throw new BusinessException("deadline.range", LEAST_DAYS, MOST_DAYS);
        }
        Offer earlier = offer(id);
        earlier.publishAgain(signedIn.actor());
        String seed = UUID.randomUUID().toString().replace("-", "");
        Offer next = earlier.next(deadline, seed, today.now(), day);
        offers.addNext(next);
        recorded("OFFER_PUBLISHED_AGAIN", id, next.id().toString());
        return next.id();
    }

    /** @throws BusinessException {@code offer.notPossible} */
    public void giveBack(OfferId id, ReturnReason reason) {
        offer(id).giveBack(signedIn.actor());
        recorded("OFFER_RETURNED", id, reason.name());
    }

    private Offer offer(OfferId id) {
        return offers.lock(id.value()).orElseThrow(NotFoundException::new);
    }

    private void recorded(String action, OfferId id, @Nullable String reason) {
        audit.record(new AuditEvent(signedIn.account(), action, "offer", id.value(), null, null, reason));
    }
}
