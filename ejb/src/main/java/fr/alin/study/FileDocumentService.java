package fr.alin.study;

import fr.alin.candidature.CandidatureId;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.HousingRequestId;
import fr.alin.registry.DocumentContentQueries;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.study.model.WorkListReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Opening a document of a file; every opening stands in the trail. The registry is asked outside of any transaction. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileDocumentService {
    @Inject
    private WorkListReader workList;

    @Inject
    private DocumentContentQueries contents;

    @Inject
    private StudyDesk desk;

    /**
     * A document as PDF.
     *
     * @throws NotFoundException for an unknown file or a document that nobody deposited
     * @throws BusinessException {@code sne.unavailable}
     */
    public byte[] open(CandidatureId id, DocumentKind kind) {
        WorkFile file = workList.file(id.value()).orElseThrow(NotFoundException::new);
        byte[] pdf = contents.pdf(new HousingRequestId(file.request()), kind);
        desk.accessed(id, "DOCUMENT_OPENED", kind.name());
        return pdf;
    }
}
