package fr.alin.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts of every paper, embedded in it. Read once; each printing parses its own copy. */
final class PaperFonts {
    private static final String FAMILY = "Alin Print";

    private final byte[] regular = read("regular");
    private final byte[] bold = read("bold");

    void addTo(PdfRendererBuilder pdf) {
        pdf.useFont(() -> new ByteArrayInputStream(regular), FAMILY, 400, FontStyle.NORMAL, true);
        pdf.useFont(() -> new ByteArrayInputStream(bold), FAMILY, 700, FontStyle.NORMAL, true);
    }

    private static byte[] read(String weight) {
        String file = "/print/fonts/alin-print-" + weight + ".ttf";
        try (InputStream font = PaperFonts.class.getResourceAsStream(file)) {
            if (font == null) {
                throw new IllegalStateException("no font " + file);
            }
            return font.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
