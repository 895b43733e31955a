package fr.alin.housingrequest;

import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.housingrequest.model.HousingRequest;
import fr.alin.housingrequest.model.HousingRequests;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ends a request whose household has signed a lease (CCH R441-2-8): nobody applies with it any more. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class RequestClosureService {
    @Inject
    private HousingRequests requests;

    @Inject
    private AuditService audit;

    /**
     * The number by which the registry knows a request, deleted here or not.
     *
     * @return empty once the request is erased
     * @throws NotFoundException for a request that never was
     */
    public Optional<String> number(HousingRequestId id) {
        return requests.byId(id.value()).orElseThrow(NotFoundException::new).numberUnlessErased();
    }

    /**
     * Ends the request and whatever was imported with its number since; those that a lease has ended already are left
     * as they are, so that a second call writes nothing.
     *
     * @param answer what the registry said, for the trail; at most 40 characters
     */
    public void close(HousingRequestId id, LocalDate leaseSignedOn, String answer) {
        Closure closure = new Closure(leaseSignedOn, ClosureReason.ATTRIBUTION);
        List<HousingRequest> ended = requests.lockWithNumberOf(id.value()).stream()
                .filter(request -> request.close(closure))
                .toList();
        ended.forEach(request -> record("REQUEST_CLOSED", request.id(), answer));
    }

    /** Records that the registry could not be told any more: with the erasure the number is gone. */
    public void recordUntold(HousingRequestId id) {
        record("REQUEST_CLOSURE_UNTOLD", id.value(), "ERASED");
    }

    private void record(String action, UUID request, String reason) {
        audit.record(new AuditEvent(null, action, "housing_request", request, null, null, reason));
    }
}
