package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureId;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.study.FileDocumentService;
import fr.alin.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;

/** A document of a file, as the registry holds it; the page itself is seen only when the registry does not answer. */
@Named
@RequestScoped
public class DocumentPage {
    /** Shown inside the file's own page, and nowhere else. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

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
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.setResponseContentType("application/pdf");
        external.setResponseContentLength(pdf.length);
        external.setResponseHeader("Content-Security-Policy", POLICY);
        external.setResponseHeader(
                "Content-Disposition", "inline; filename=\"" + kind.name().toLowerCase(Locale.ROOT) + ".pdf\"");
        external.getResponseOutputStream().write(pdf);
        context.responseComplete();
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
