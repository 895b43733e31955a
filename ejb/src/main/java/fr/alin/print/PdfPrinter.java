package fr.alin.print;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI;
import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Prints papers as PDF/UA-1: tagged, with their language and title, fonts embedded. Any thread may print. */
@ApplicationScoped
public class PdfPrinter {
    private static final PaperTemplates PAPERS = new PaperTemplates("/print");
    private static final PaperFonts FONTS = new PaperFonts();

    static {
        // It would tell of each page and, on a defect, quote what stands on it.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * Prints a paper.
     *
     * @param template its folder and name, for example {@code caleol/MINUTES}
     * @param model a public record of texts, of such records and of lists of them; the template knows it as {@code paper}
     * @param number under which the paper is kept, at the foot of each page
     * @return the PDF
     * @throws PrintException when there is no such template, a value is missing or the tags do not match
     */
    public byte[] print(String template, Object model, String number) {
        return lay(template, PAPERS.write(template, model, number));
    }

    /** Lays a page out. Whatever it refers to outside itself is not looked for. */
    private static byte[] lay(String template, String page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder printing = new PdfRendererBuilder();
        FONTS.addTo(printing);
        printing.useExternalResourceAccessControl((uri, type) -> false, RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl((uri, type) -> false, RUN_AFTER_RESOLVING_URI)
                .useUriResolver((base, uri) -> null)
                .useUnicodeLineBreaker(new LineBreaks())
                .useReplacementText("□")
                .usePdfUaAccessibility(true)
                .withProducer("Alin")
                .withHtmlContent(page, null)
                .toStream(pdf);
        try {
            printing.run();
            return pdf.toByteArray();
        } catch (IOException | RuntimeException e) {
            throw new PrintException(template, e);
        }
    }
}
