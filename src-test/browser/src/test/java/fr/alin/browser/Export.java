package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/** One's own data as a person takes them home, for machines and on paper. */
record Export(JsonObject data, byte[] paper) {
    static Export of(Browser browser) {
        Map<String, String> session = Map.of(
                "Cookie",
                "JSESSIONID="
                        + browser.driver().manage().getCookieNamed("JSESSIONID").getValue());
        return new Export(
                Json.createReader(new StringReader(Http.text(Http.get("/mon-compte/mes-donnees.json", session))))
                        .readObject(),
                Http.get("/mon-compte/mes-donnees.pdf", session).body());
    }

    /** All values of a section. */
    List<String> texts(String section) {
        assertThat(data).containsKey(section);
        return data.getJsonArray(section).stream()
                .flatMap(item -> item.asJsonObject().values().stream())
                .filter(value -> value.getValueType() == JsonValue.ValueType.STRING)
                .map(value -> ((JsonString) value).getString())
                .toList();
    }

    /** Lines may be broken anywhere and hyphens drawn alike; a picture may be told by its name. */
    void paperShows(String text) {
        assertThat(plain(words()))
                .contains(plain(text.codePoints()
                        .filter(letter -> !Character.isSupplementaryCodePoint(letter))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()));
    }

    private String words() {
        try (PdfReader reader = new PdfReader(paper)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            StringBuilder words = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                words.append(extractor.getTextFromPage(page));
            }
            return words.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\h]+", "")
                .replaceAll("\\p{Pd}", "-");
    }
}
