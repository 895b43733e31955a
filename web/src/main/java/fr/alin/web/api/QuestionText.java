package fr.alin.web.api;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Map;

/** Reads the JSON of a question, or says that it is none: nothing is overlooked that is written twice or after its end. */
final class QuestionText {
    /** An array of questions, a household, its adults, one of them: more is no question. */
    private static final int DEEPEST = 16;

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private QuestionText() {}

    /** @return null of JSON for whatever is no question */
    static JsonValue parse(String body) {
        int end = end(body);
        if (end < 0 || !body.substring(end).isBlank()) {
            return JsonValue.NULL;
        }
        try (JsonReader reader = READERS.createReader(new StringReader(body.substring(0, end)))) {
            return reader.readValue();
        } catch (JsonException
                | IllegalStateException
                | UnsupportedOperationException
                | NumberFormatException
                | ArithmeticException e) {
            return JsonValue.NULL;
        }
    }

    /** Where the first bracket is closed again; -1 when it never is, or when too many are open at once. */
    private static int end(String body) {
        int open = 0;
        boolean text = false;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '"') {
                text = !text;
            } else if (text) {
                i += c == '\\' ? 1 : 0;
            } else if (c == '[' || c == '{') {
                open++;
            } else if (c == ']' || c == '}') {
                open--;
                if (open == 0) {
                    return i + 1;
                }
            }
            if (open > DEEPEST || open < 0) {
                return -1;
            }
        }
        return -1;
    }
}
