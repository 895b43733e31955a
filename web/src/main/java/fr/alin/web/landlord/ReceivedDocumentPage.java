package fr.alin.web.landlord;

import fr.alin.candidature.CandidatureId;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.reception.ReceivedDocumentService;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.web.shared.PdfAnswer;
import fr.alin.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.stream.Stream;

/** A document of a received file; the page itself is seen only when the registry does not answer. */
@Named
@RequestScoped
public class ReceivedDocumentPage {
    @Inject
    private ReceivedDocumentService documents;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Reference ref;

    /** @throws BusinessException {@code sne.unavailable}, shown by the page */
    public void open() throws IOException {
        PdfAnswer.send(documents.open(CandidatureId.parse(ref.getValue()), kind()), kind().name());
    }

    public String getTitle() {
        return "document." + kind();
    }

    public String getBack() {
        return "/bailleur/dossier?ref=" + CandidatureId.parse(ref.getValue());
    }

    private DocumentKind kind() {
        return Stream.of(DocumentKind.values())
                .filter(kind -> kind.name().equals(request.getParameter("piece")))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
