package fr.alin.sandbox;

import com.lowagie.text.Document;
import com.lowagie.text.FontFactory;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An invented document of the simulated registry, as a page of PDF. */
final class SneDocument {
    private static final Map<String, String> TITLES = Map.of(
            "IDENTITY", "Carte d'identité",
            "TAX_NOTICE", "Avis d'impôt",
            "RESOURCES", "Bulletins de salaire",
            "EMPLOYMENT_CONTRACT", "Contrat de travail",
            "FAMILY_BOOK", "Livret de famille",
            "CUSTODY_DECISION", "Jugement sur le droit de visite",
            "PREGNANCY_CERTIFICATE", "Certificat de grossesse",
            "CURRENT_HOUSING", "Justificatif du logement actuel",
            "DISABILITY_CARD", "Carte mobilité inclusion");

    private SneDocument() {}

    /** @return empty when the request has no document of that kind */
    static Optional<byte[]> of(JsonObject request, String kind) {
        return request.getJsonArray("documents").getValuesAs(JsonObject.class).stream()
                .filter(document -> document.getString("kind").equals(kind))
                .findFirst()
                .map(document -> pdf(lines(request, document.getString("depositedOn"), kind)));
    }

    private static List<String> lines(JsonObject request, String depositedOn, String kind) {
        JsonObject applicant = request.getJsonObject("applicant");
        return List.of(
                TITLES.get(kind),
                "Document fictif, déposé le " + depositedOn,
                "%s %s, né(e) le %s"
                        .formatted(
                                applicant.getString("usageName"),
                                applicant.getString("firstName"),
                                applicant.getString("birthDate")),
                kind.equals("TAX_NOTICE")
                        ? "Revenu fiscal de référence : " + request.get("referenceTaxIncome") + " euros"
                        : "Ressources déclarées : " + request.get("monthlyResources") + " euros par mois");
    }

    private static byte[] pdf(List<String> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4);
        PdfWriter.getInstance(document, bytes);
        document.open();
        for (int i = 0; i < lines.size(); i++) {
            document.add(new Paragraph(lines.get(i), FontFactory.getFont(FontFactory.HELVETICA, i == 0 ? 20 : 12)));
        }
        document.close();
        return bytes.toByteArray();
    }
}
