package fr.alin.offer;

import fr.alin.account.SignedIn;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.offer.model.Offer;
import fr.alin.offer.model.Offers;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Closes offers whose deadline has passed, one a transaction, and tells whoever listens within it. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class OfferClosingService {
    @Inject
    private Offers offers;

    @Inject
    private Event<OfferClosed> closed;

    @Inject
    private AuditService audit;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    /** Published offers past their deadline, by id, after that one. */
    public List<UUID> due(UUID after, int most) {
        return offers.pastDeadline(today.date(), after, most);
    }

    /**
     * Closes an offer; one that is not due any more is left alone. Whoever is just applying commits first or is refused;
     * another node at the same offer waits and looks again.
     */
    public void close(UUID id) {
        offers.lock(id).filter(offer -> offer.pastDeadline(today.date())).ifPresent(this::close);
    }

    /** Keeps an offer as it is until the caller's transaction ends; false unless it is closed. */
    @RolesAllowed({Roles.SYSTEM, Roles.APPLICANT, Roles.ADVISER, Roles.SUPERVISOR})
    public boolean lockClosed(UUID id) {
        return offers.lock(id).filter(Offer::closed).isPresent();
    }

    private void close(Offer offer) {
        offer.close(signedIn.actor());
        closed.fire(new OfferClosed(offer.id(), offer.deadline()));
        audit.record(AuditEvent.of(null, "OFFER_CLOSED", "offer", offer.id().value()));
    }
}
