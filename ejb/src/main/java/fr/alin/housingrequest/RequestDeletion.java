package fr.alin.housingrequest;

import fr.alin.housingrequest.model.HousingRequest;
import fr.alin.housingrequest.model.HousingRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Deletes a request: what hangs on it ends first, in the same transaction. */
@ApplicationScoped
public class RequestDeletion {
    @Inject
    private HousingRequests requests;

    @Inject
    private Event<HousingRequestDeleted> deleted;

    @Inject
    private RequestEvents events;

    /** The request of an account, if it has one: its number is free, its history stays. */
    public void ofAccount(UUID account, Instant now) {
        requests.ofAccount(account).ifPresent(request -> delete(request, now));
    }

    private void delete(HousingRequest request, Instant now) {
        deleted.fire(new HousingRequestDeleted(new HousingRequestId(request.id())));
        request.delete(now);
        events.audit("REQUEST_DELETED", request.id(), null);
    }
}
