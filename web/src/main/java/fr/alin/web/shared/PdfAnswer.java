package fr.alin.web.shared;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Locale;

/** A document as the answer to its page's address, shown inside of a page of ours and nowhere else. */
public final class PdfAnswer {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private PdfAnswer() {}

    /** @param name of the file, without its ending; put in small letters */
    public static void send(byte[] pdf, String name) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.setResponseContentType("application/pdf");
        external.setResponseContentLength(pdf.length);
        external.setResponseHeader("Content-Security-Policy", POLICY);
        external.setResponseHeader(
                "Content-Disposition", "inline; filename=\"" + name.toLowerCase(Locale.ROOT) + ".pdf\"");
        external.getResponseOutputStream().write(pdf);
        context.responseComplete();
    }
}
