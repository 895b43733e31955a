package fr.alin.offer;

import fr.alin.account.Actor;
import fr.alin.account.SignedIn;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.shared.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who moves an offer, when, and the trail of it. */
@ApplicationScoped
class OfferDesk {
    @Inject
    private AuditService audit;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    Actor actor() {
        return signedIn.actor();
    }

    Instant now() {
        return today.now();
    }

    LocalDate today() {
        return today.date();
    }

    /** Of the draw among equals: told as its hash when the offer is published, whole when the list is made. */
    String seed() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    void recorded(String action, OfferId id, @Nullable String reason) {
        audit.record(new AuditEvent(signedIn.account(), action, "offer", id.value(), null, null, reason));
    }
}
