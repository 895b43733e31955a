package fr.alin.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** A printed paper as a screen reader goes through it: tag by tag, not line by line. */
final class TaggedPaper implements AutoCloseable {
    final PDDocument document;
    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();

    TaggedPaper(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> ofPage = new HashMap<>();
            extractor
                    .getMarkedContents()
                    .forEach(content -> ofPage.merge(content.getMCID(), text(content), String::concat));
            texts.put(page, ofPage);
        }
    }

    /** Every text in reading order; what is no content (the foot of the page) is not in it. */
    String read() {
        return texts(document.getDocumentCatalog().getStructureTreeRoot(), null);
    }

    /** The texts of all elements of that tag, in reading order. */
    List<String> texts(String tag) {
        return elements(tag).stream().map(found -> texts(found, null).strip()).toList();
    }

    /** What the header cells say they head. */
    List<String> scopes() {
        return elements("TH").stream()
                .map(cell -> cell.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary attributes
                        ? attributes.getNameAsString("Scope")
                        : "none")
                .toList();
    }

    private List<PDStructureElement> elements(String tag) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), tag, found);
        return found;
    }

    private static void collect(PDStructureNode node, String tag, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(tag)) {
                    found.add(element);
                }
                collect(element, tag, found);
            }
        }
    }

    private String texts(PDStructureNode node, @Nullable PDPage page) {
        PDPage own = node instanceof PDStructureElement element && element.getPage() != null ? element.getPage() : page;
        return node.getKids().stream().map(kid -> kid(kid, own)).collect(Collectors.joining());
    }

    private String kid(Object kid, @Nullable PDPage page) {
        if (kid instanceof PDStructureElement element) {
            return texts(element, page) + (element.getStructureType().equals("Span") ? "" : "\n");
        }
        if (kid instanceof PDMarkedContentReference reference) {
            return marked(reference.getPage(), reference.getMCID());
        }
        return kid instanceof Integer mcid ? marked(page, mcid) : "";
    }

    private String marked(@Nullable PDPage page, int mcid) {
        return texts.getOrDefault(page, Map.of()).getOrDefault(mcid, "");
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .map(part -> part instanceof TextPosition letter
                        ? letter.getUnicode()
                        : part instanceof PDMarkedContent inner ? text(inner) : "")
                .collect(Collectors.joining());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
