package fr.alin.ranking;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The written form of a frozen list with the facts it rests on, which stays here; what is handed out is {@link
 * ListFileJson}, of another format. Up to format 3 this text itself was handed out and hashed: such files are read for as long as we exist.
 */
public final class FrozenListJson {
    private static final int FORMAT = 5;

    /** Written before homes adapted for disabled people went first to those who need them. */
    private static final int NOT_ADAPTED = 4;

    /** Written before there were tickets: the draw was of the offer's and the request's references. */
    private static final int REFERENCES = 3;

    /** Written before situations were reviewed: all were declared. */
    private static final int UNREVIEWED = 2;

    /** Written before lists had versions. */
    private static final int SINGLE = 1;

    private FrozenListJson() {}

    /** Fixed order of names, no white space; always in the present format. */
    public static String write(FrozenList list) {
        JsonArrayBuilder candidates = Json.createArrayBuilder();
        list.candidates().forEach(facts -> candidates.add(candidate(facts)));
        JsonArrayBuilder result = Json.createArrayBuilder();
        list.result().forEach(line -> result.add(line(line)));
        return Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("offer", list.offer().toString())
                .add("version", list.version())
                .add("change", list.change().name())
                .add("deadline", list.deadline().toString())
                .add("seed", list.seed())
                .add("grid", grid(list.grid()))
                .add("candidates", candidates)
                .add("result", result)
                .build()
                .toString();
    }

    /**
     * Reads what was handed out before grounds stayed here.
     *
     * @throws AlteredListException when the text is not what was hashed, or no frozen list at all
     */
    public static FrozenList readExport(String export) throws AlteredListException {
        return ListExport.read(export, json -> {
            int format = json.getInt("format");
            if (format > REFERENCES) {
                throw new IllegalArgumentException("format " + format);
            }
            return list(json);
        });
    }

    /** Reads the canonical text of our own table. */
    public static FrozenList read(String canonical) {
        try (JsonReader reader = Json.createReader(new StringReader(canonical))) {
            return list(reader.readObject());
        }
    }

    private static FrozenList list(JsonObject json) {
        int format = json.getInt("format");
        if (format < SINGLE || format > FORMAT) {
            throw new IllegalArgumentException("format " + format);
        }
        String offer = json.getString("offer");
        return new FrozenList(
                UUID.fromString(offer),
                format == SINGLE ? 1 : json.getInt("version"),
                format == SINGLE ? ListChange.DEADLINE : ListChange.valueOf(json.getString("change")),
                LocalDate.parse(json.getString("deadline")),
                json.getString("seed"),
                grid(json.getJsonObject("grid")),
                json.getJsonArray("candidates").getValuesAs(JsonObject.class).stream()
                        .map(candidate -> candidate(candidate, format, offer))
                        .toList(),
                json.getJsonArray("result").getValuesAs(JsonObject.class).stream()
                        .map(FrozenListJson::line)
                        .toList());
    }

    private static JsonObjectBuilder candidate(CandidateFacts facts) {
        JsonObjectBuilder situations = Json.createObjectBuilder();
        facts.situations().forEach((situation, state) -> situations.add(situation.name(), state.name()));
        return Json.createObjectBuilder()
                .add("key", facts.key().toString())
                .add("ticket", facts.ticket())
                .add("priority", facts.priority().name())
                .add("employer", facts.employer().name())
                .add("anonymous", facts.anonymous())
                .add("employerPoints", facts.employerPoints())
                .add("situations", situations)
                .add("young", facts.young())
                .add("adaptedHome", facts.adaptedHome())
                .add("filedIn", facts.filedIn().toString())
                .add("filingOrder", facts.filingOrder());
    }

    private static CandidateFacts candidate(JsonObject json, int format, String offer) {
        return new CandidateFacts(
                UUID.fromString(json.getString("key")),
                format <= REFERENCES ? offer + ":" + json.getString("request") : json.getString("ticket"),
                Priority.valueOf(json.getString("priority")),
                Employer.valueOf(json.getString("employer")),
                json.getBoolean("anonymous"),
                json.getInt("employerPoints"),
                situations(json, format),
                json.getBoolean(format <= NOT_ADAPTED ? "under30" : "young"),
                format > NOT_ADAPTED && json.getBoolean("adaptedHome"),
                YearMonth.parse(json.getString("filedIn")),
                json.getInt("filingOrder"));
    }

    private static Map<Criterion, SituationState> situations(JsonObject json, int format) {
        Map<Criterion, SituationState> situations = new EnumMap<>(Criterion.class);
        if (format <= UNREVIEWED) {
            json.getJsonArray("situations")
                    .getValuesAs(JsonString::getString)
                    .forEach(name -> situations.put(Criterion.valueOf(name), SituationState.DECLARED));
        } else {
            json.getJsonObject("situations")
                    .forEach((name, state) -> situations.put(
                            Criterion.valueOf(name), SituationState.valueOf(((JsonString) state).getString())));
        }
        return situations;
    }

    private static JsonObjectBuilder grid(Grid grid) {
        JsonObjectBuilder awards = Json.createObjectBuilder();
        grid.awards()
                .forEach((criterion, award) -> awards.add(
                        criterion.name(),
                        Json.createObjectBuilder().add("points", award.points()).add("cap", award.cap())));
        return Json.createObjectBuilder()
                .add("id", grid.id().toString())
                .add("number", grid.number())
                .add("validFrom", Objects.toString(grid.validFrom(), ""))
                .add("source", grid.source())
                .add("awards", awards);
    }

    private static Grid grid(JsonObject json) {
        Map<Criterion, Award> awards = new EnumMap<>(Criterion.class);
        json.getJsonObject("awards")
                .forEach((name, award) -> awards.put(
                        Criterion.valueOf(name),
                        new Award(
                                award.asJsonObject().getInt("points"),
                                award.asJsonObject().getInt("cap"))));
        String from = json.getString("validFrom");
        return new Grid(
                UUID.fromString(json.getString("id")),
                json.getInt("number"),
                from.isEmpty() ? null : LocalDate.parse(from),
                json.getString("source"),
                awards);
    }

    private static JsonObjectBuilder line(FrozenList.Line line) {
        JsonObjectBuilder points = Json.createObjectBuilder();
        for (Heading heading : Heading.values()) {
            points.add(heading.name(), Objects.requireNonNull(line.points().get(heading)));
        }
        return Json.createObjectBuilder()
                .add("key", line.key().toString())
                .add("bucket", line.bucket().name())
                .add("points", points)
                .add("total", line.total());
    }

    private static FrozenList.Line line(JsonObject json) {
        Map<Heading, Integer> points = new EnumMap<>(Heading.class);
        for (Heading heading : Heading.values()) {
            points.put(heading, json.getJsonObject("points").getInt(heading.name()));
        }
        return new FrozenList.Line(
                UUID.fromString(json.getString("key")),
                Bucket.valueOf(json.getString("bucket")),
                points,
                json.getInt("total"));
    }
}
