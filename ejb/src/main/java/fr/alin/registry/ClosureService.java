package fr.alin.registry;

import fr.alin.housingrequest.HousingRequestId;
import fr.alin.housingrequest.RequestClosureService;
import fr.alin.registry.sne.ClosureAnswer;
import fr.alin.registry.sne.SneClosing;
import fr.alin.registry.sne.SneRegistry;
import fr.alin.registry.sne.SneUnavailableException;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/**
 * Ends a request at the registry, then here, once the household has its lease (CCH R441-2-8). The registry is told outside
 * of any transaction; what it answered is recorded with the end, in a transaction of its own.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClosureService {
    private static final System.Logger LOG = System.getLogger(ClosureService.class.getName());

    @Inject
    private RequestClosureService requests;

    @Inject
    private SneRegistry registry;

    /**
     * Tells the registry and ends the request; done again it changes nothing. A request that the registry has ended
     * already or does not know is ended here all the same, and the trail says which it was.
     *
     * <p>A transaction of the caller waits meanwhile and must not hold the row of the request.
     *
     * @param reference names this closing to the registry, so that it can be told again: the same at each attempt
     * @throws BusinessException {@code sne.unavailable}: nothing was written, it is to be tried again later
     * @throws NotFoundException for a request that never was
     */
    public void close(UUID requestId, LocalDate leaseSignedOn, String reference) {
        HousingRequestId id = new HousingRequestId(requestId);
        SneClosing closing = SneClosing.lease(leaseSignedOn, reference);
        requests.number(id)
                .map(number -> tell(number, closing).code())
                .ifPresentOrElse(answer -> requests.close(id, leaseSignedOn, answer), () -> requests.recordUntold(id));
    }

    private ClosureAnswer tell(String number, SneClosing closing) {
        try {
            return registry.close(number, closing);
        } catch (SneUnavailableException | FaultToleranceException e) {
            LOG.log(System.Logger.Level.WARNING, "registry: {0}", e.getMessage());
            throw new BusinessException("sne.unavailable");
        }
    }
}
