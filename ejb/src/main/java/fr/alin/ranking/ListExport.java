package fr.alin.ranking;

import fr.alin.shared.Secrets;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.DateTimeException;
import java.util.function.Function;

/** The envelope of every file of a list: the text with its SHA-256. */
final class ListExport {
    private ListExport() {}

    static String write(String canonical, String sha256) {
        return "{\"sha256\":\"" + sha256 + "\",\"list\":" + canonical + "}";
    }

    /**
     * Opens an envelope and reads what is in it.
     *
     * @throws AlteredListException when the text is not what was hashed, or not what the reader knows
     */
    static <T> T read(String export, Function<JsonObject, T> content) throws AlteredListException {
        try (JsonReader reader = Json.createReader(new StringReader(export))) {
            JsonObject outer = reader.readObject();
            JsonObject list = outer.getJsonObject("list");
            String expected = outer.getString("sha256");
            String found = Secrets.hash(list.toString());
            if (!found.equals(expected)) {
                throw new AlteredListException("SHA-256 is " + found + ", the file says " + expected);
            }
            return content.apply(list);
        } catch (JsonException
                | ClassCastException
                | NullPointerException
                | IllegalArgumentException
                | DateTimeException e) {
            throw new AlteredListException("not a frozen list: " + e.getMessage());
        }
    }
}
