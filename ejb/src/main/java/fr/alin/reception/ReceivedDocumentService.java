package fr.alin.reception;

import fr.alin.account.SignedIn;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.candidature.CandidatureId;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.HousingRequestId;
import fr.alin.landlord.LandlordScope;
import fr.alin.reception.model.ReceptionReader;
import fr.alin.registry.DocumentContentQueries;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Documents of received files: fetched from the registry when somebody looks, never kept. No landlord may ask for a document
 * of anybody: here it is asked in the product's own name, once it is known that the file was sent to them.
 */
@Stateless
@RolesAllowed(Roles.LANDLORD)
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReceivedDocumentService {
    @Inject
    private ReceptionReader reader;

    @Inject
    private LandlordScope scope;

    @Inject
    private DocumentContentQueries contents;

    @Inject
    private AuditService audit;

    @Inject
    private SignedIn signedIn;

    /**
     * A document as PDF.
     *
     * @throws NotFoundException for a file that is not theirs, or a document that is not shown in it
     * @throws BusinessException {@code sne.unavailable}
     */
    public byte[] open(CandidatureId id, DocumentKind kind) {
        UUID request = reader.request(scope.landlord(), id, kind).orElseThrow(NotFoundException::new);
        byte[] pdf = contents.pdf(new HousingRequestId(request), kind);
        audit.recordAccess(new AuditEvent(
                signedIn.actor().account(), "DOCUMENT_OPENED", "candidature", id.value(), null, null, kind.name()));
        return pdf;
    }
}
