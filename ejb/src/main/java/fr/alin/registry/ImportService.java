package fr.alin.registry;

import fr.alin.housingrequest.RegistryRequest;
import fr.alin.registry.rules.Nur;
import fr.alin.registry.sne.SneRegistry;
import fr.alin.registry.sne.SneUnavailableException;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import fr.alin.territory.Territory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/**
 * Brings a request over from the registry. The registry is asked outside of any transaction: while it is slow no row is
 * locked, and what it does not answer writes nothing.
 */
@Stateless
@RolesAllowed(Roles.APPLICANT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportService {
    private static final System.Logger LOG = System.getLogger(ImportService.class.getName());

    @Inject
    private SneRegistry registry;

    @Inject
    private ClaimService claims;

    @Inject
    private Territory territory;

    @Inject
    private Today today;

    /**
     * Claims a number; a code goes to the address the registry knows.
     *
     * @throws BusinessException {@code nur.length}, {@code nur.malformed}, {@code nur.unknown}, {@code nur.taken},
     *     {@code code.tooSoon}, {@code sne.unavailable}
     */
    public void claim(String typedNumber) {
        String number = Nur.parse(typedNumber, today.date());
        claims.requireFree(number);
        RegistryRequest request = ask(number).orElseThrow(() -> new BusinessException("nur.unknown", today.date()));
        claims.open(number, request.email());
    }

    /** Sends another code for the number already claimed; the one before is worth nothing any more. */
    public void sendAnotherCode() {
        claim(claims.current().nur());
    }

    /** For a request of before the codes: claims the number it already has. */
    public void claimOwnNumber() {
        claim(claims.ownNumber());
    }

    /**
     * Judges the code and, when right, imports the request or brings it up to date.
     *
     * @throws BusinessException {@code code.empty}, {@code code.malformed}
     */
    public CodeResult confirm(String typedCode) {
        CodeResult result = claims.present(typedCode);
        if (result == CodeResult.RIGHT) {
            String number = claims.current().nur();
            RegistryRequest request = ask(number).orElseThrow(() -> new BusinessException("nur.unknown", today.date()));
            claims.take(request);
        }
        return result;
    }

    /**
     * Brings the imported request up to date.
     *
     * @return false when the registry now gives another identity: the request must be deleted and imported again
     */
    public boolean refresh() {
        RegistryRequest request =
                ask(claims.ownNumber()).orElseThrow(() -> new BusinessException("nur.unknown", today.date()));
        return claims.refresh(request);
    }

    private Optional<RegistryRequest> ask(String number) {
        try {
            return registry.find(number).map(this::known);
        } catch (SneUnavailableException | FaultToleranceException e) {
            LOG.log(System.Logger.Level.WARNING, "registry: {0}", e.getMessage());
            throw new BusinessException("sne.unavailable");
        }
    }

    /** @throws BusinessException {@code sne.unavailable} when a wished commune is none of ours */
    private RegistryRequest known(RegistryRequest request) {
        if (!request.communes().stream()
                .allMatch(code -> territory.commune(code).isPresent())) {
            throw new BusinessException("sne.unavailable");
        }
        return request;
    }
}
