package fr.alin.housingrequest;

import fr.alin.account.SignedIn;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.housingrequest.model.HousingRequest;
import fr.alin.outbox.MailOrder;
import fr.alin.outbox.MailTemplate;
import fr.alin.outbox.OutboxService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells of a change to a housing request: to the audit trail and to its owner. */
@ApplicationScoped
class RequestEvents {
    @Inject
    private AuditService audit;

    @Inject
    private OutboxService outbox;

    @Inject
    private Event<HousingRequestRefreshed> refreshed;

    @Inject
    private Event<EmploymentChanged> employment;

    @Inject
    private SignedIn signedIn;

    void audit(String action, UUID request, @Nullable String reason) {
        audit.record(new AuditEvent(signedIn.account(), action, "housing_request", request, null, null, reason));
    }

    void refreshed(HousingRequest request, Instant now) {
        audit("REQUEST_REFRESHED", request.id(), null);
        refreshed.fire(new HousingRequestRefreshed(new HousingRequestId(request.id()), request.documentStates(), now));
    }

    /** @param before how the request had ended before the registry was read, null when it had not */
    void closureRead(HousingRequest request, @Nullable Closure before) {
        Closure now = request.closure();
        if (now == null && before != null) {
            audit("REQUEST_REVIVED", request.id(), null);
        } else if (now != null && !now.equals(before)) {
            audit("REQUEST_CLOSED", request.id(), "READ " + now.code());
        }
    }

    void employmentChanged(HousingRequest request) {
        employment.fire(new EmploymentChanged(new HousingRequestId(request.id()), EmploymentChanged.Proof.NONE));
    }

    void mail(MailTemplate template, UUID subject) {
        outbox.enqueue(new MailOrder(template, signedIn.account(), subject));
    }
}
