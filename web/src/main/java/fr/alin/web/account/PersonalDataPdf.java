package fr.alin.web.account;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import fr.alin.privacy.DataSection;
import fr.alin.shared.Today;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Look;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One's own data to read: a heading for each kind, its values under their French names. */
@ApplicationScoped
class PersonalDataPdf {
    private static final float SIZE = 9.5f;
    private static final float[] COLUMNS = {2, 5};

    @Inject
    private Look look;

    @Inject
    private Formats formats;

    @Inject
    private Today today;

    byte[] of(List<DataSection> sections) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        document.addTitle(Words.format("data.title"));
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("fr"));
        document.add(new Paragraph(Words.format("data.title"), PdfFonts.bold(18)));
        document.add(new Paragraph(
                Words.format("data.intro", look.getOperator(), formats.time(today.now())), PdfFonts.regular(SIZE)));
        sections.forEach(section -> add(document, section));
        document.close();
        return bytes.toByteArray();
    }

    private void add(Document document, DataSection section) {
        Paragraph heading = new Paragraph(Words.format("data." + section.name()), PdfFonts.bold(13));
        heading.setSpacingBefore(14);
        heading.setSpacingAfter(6);
        document.add(heading);
        if (section.items().isEmpty()) {
            document.add(new Paragraph(Words.format("data.none"), PdfFonts.regular(SIZE)));
        }
        section.items().forEach(item -> document.add(table(item)));
    }

    private PdfPTable table(Map<String, Object> item) {
        PdfPTable table = new PdfPTable(COLUMNS);
        table.setWidthPercentage(100);
        table.setSpacingAfter(8);
        item.forEach((name, value) -> {
            table.addCell(cell(Words.format("data.value." + name)));
            table.addCell(cell(readable(value)));
        });
        return table;
    }

    /** Instants and days as people write them; a text stays what was typed, whatever it looks like. */
    private String readable(Object value) {
        if (value instanceof Instant instant) {
            return formats.time(instant);
        }
        return value instanceof LocalDate day ? formats.day(day) : value.toString();
    }

    private static PdfPCell cell(String text) {
        PdfPCell cell = new PdfPCell(new Phrase(PdfFonts.writable(text), PdfFonts.regular(SIZE)));
        cell.setPadding(4);
        return cell;
    }
}
