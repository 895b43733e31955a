package fr.alin.housingrequest;

import fr.alin.housingrequest.model.HousingRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/** Deletes a request: what hangs on it ends first, in the same transaction. */
@ApplicationScoped
public class RequestDeletion {
    @Inject
    private Event<HousingRequestDeleted> deleted;

    @Inject
    private RequestEvents events;

    /** Frees the number; the history stays. */
    public void delete(HousingRequest request, Instant now) {
        deleted.fire(new HousingRequestDeleted(new HousingRequestId(request.id())));
        request.delete(now);
        events.audit("REQUEST_DELETED", request.id(), null);
    }
}
