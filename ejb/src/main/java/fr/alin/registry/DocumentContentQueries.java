package fr.alin.registry;

import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.HousingRequestId;
import fr.alin.housingrequest.HousingRequestQueries;
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
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** The content of deposited documents: fetched from the registry when an adviser asks, never kept here. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DocumentContentQueries {
    private static final System.Logger LOG = System.getLogger(DocumentContentQueries.class.getName());

    @Inject
    private HousingRequestQueries requests;

    @Inject
    private SneRegistry registry;

    /**
     * A document as PDF.
     *
     * @throws NotFoundException when the registry has none of that kind
     * @throws BusinessException {@code sne.unavailable}
     */
    public byte[] pdf(HousingRequestId id, DocumentKind kind) {
        String number = requests.forStudy(id).nur();
        try {
            return registry.document(number, kind).orElseThrow(NotFoundException::new);
        } catch (SneUnavailableException | FaultToleranceException e) {
            LOG.log(System.Logger.Level.WARNING, "registry: {0}", e.getMessage());
            throw new BusinessException("sne.unavailable");
        }
    }
}
