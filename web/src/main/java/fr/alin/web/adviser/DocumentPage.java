package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureId;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.study.FileDocumentService;
import fr.alin.web.shared.PdfAnswer;
import fr.alin.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.stream.Stream;

/** A document of a file, as the registry holds it; the page itself is seen only when the registry does not answer. */
@Named
@RequestScoped
public class DocumentPage {
    @Inject
    private FileDocumentService documents;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Reference ref;

    /** @throws BusinessException {@code sne.unavailable}, shown by the page */
    public void open() throws IOException {
        DocumentKind kind = kind();
        byte[] pdf = documents.open(CandidatureId.parse(ref.getValue()), kind);
        PdfAnswer.send(pdf, kind.name());
    }

    public String getTitle() {
        return "document." + kind();
    }

    private DocumentKind kind() {
        return Stream.of(DocumentKind.values())
                .filter(kind -> kind.name().equals(request.getParameter("piece")))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
