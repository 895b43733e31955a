package fr.alin.ranking;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.UUID;

/** The one written form of what is handed out of a list: fixed order of names, no white space; this text is hashed. */
public final class ListFileJson {
    /** The first without grounds. */
    private static final int FORMAT = 4;

    private ListFileJson() {}

    /** The canonical text, the one that is hashed. */
    public static String write(ListFile list) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        list.lines().forEach(line -> lines.add(line(line)));
        return Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("offer", list.offer().toString())
                .add("version", list.version())
                .add("deadline", list.deadline().toString())
                .add("seed", list.seed())
                .add("grid", list.grid())
                .add("lines", lines)
                .build()
                .toString();
    }

    /** What is handed out: the canonical text with its hash. */
    public static String export(String canonical, String sha256) {
        return ListExport.write(canonical, sha256);
    }

    /** Whether a file is of this kind; older ones are {@link FrozenListJson}'s. */
    public static boolean recognises(String export) {
        return export.contains("\"list\":{\"format\":" + FORMAT + ",");
    }

    /**
     * Reads what was handed out.
     *
     * @throws AlteredListException when the text is not what was hashed, or no list at all
     */
    public static ListFile readExport(String export) throws AlteredListException {
        return ListExport.read(export, ListFileJson::list);
    }

    private static ListFile list(JsonObject json) {
        if (json.getInt("format") != FORMAT) {
            throw new IllegalArgumentException("format " + json.getInt("format"));
        }
        return new ListFile(
                UUID.fromString(json.getString("offer")),
                json.getInt("version"),
                LocalDate.parse(json.getString("deadline")),
                json.getString("seed"),
                json.getInt("grid"),
                json.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                        .map(ListFileJson::line)
                        .toList());
    }

    private static JsonObjectBuilder line(ListFile.Line line) {
        return Json.createObjectBuilder()
                .add("key", line.key().toString())
                .add("bucket", line.bucket().name())
                .add("points", line.points())
                .add("filingOrder", line.filingOrder())
                .add("ticket", line.ticket());
    }

    private static ListFile.Line line(JsonObject json) {
        return new ListFile.Line(
                UUID.fromString(json.getString("key")),
                Bucket.valueOf(json.getString("bucket")),
                json.getInt("points"),
                json.getInt("filingOrder"),
                json.getString("ticket"));
    }
}
