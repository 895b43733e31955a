package fr.alin.web.account;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** Fonts of our PDFs, embedded, so that names look the same to everybody. */
final class PdfFonts {
    private static final BaseFont REGULAR = load("LiberationSans-Regular.ttf");
    private static final BaseFont BOLD = load("LiberationSans-Bold.ttf");

    private PdfFonts() {}

    static Font regular(float size) {
        return new Font(REGULAR, size);
    }

    static Font bold(float size) {
        return new Font(BOLD, size);
    }

    /** What the font has no picture of is named: a tulip becomes [TULIP]; hyphens of any kind are hyphens. */
    static String writable(String text) {
        return text.codePoints().mapToObj(PdfFonts::writable).collect(Collectors.joining());
    }

    private static String writable(int c) {
        if (c == '\n' || REGULAR.charExists(c)) {
            return Character.toString(c);
        }
        return Character.getType(c) == Character.DASH_PUNCTUATION ? "-" : "[" + Character.getName(c) + "]";
    }

    private static BaseFont load(String name) {
        try (InputStream in = PdfFonts.class.getResourceAsStream("/liberation/" + name)) {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }
}
