package fr.alin.web.api;

import fr.alin.eligibility.EligibilityQueries;
import fr.alin.legal.LegalGap;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public simulator: what the rules say of a household and a dwelling. Open, stateless, rate-limited. */
@Path("/eligibility")
@ApplicationScoped
@Tag(name = "eligibility")
public class EligibilityResource {
    private static final int MOST_ELEMENTS = 200;
    /** An array of questions, a household, its adults, one of them: more is no question. */
    private static final int DEEPEST = 16;

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    @Inject
    private EligibilityQueries eligibility;

    @Inject
    private Territory territory;

    @Inject
    private RateLimit rateLimit;

    /** One question or an array of up to 200, answered in the same order. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Operation(summary = "Judges one household and dwelling, or up to 200")
    @APIResponse(responseCode = "200", description = "the verdict, or the verdicts in order")
    @APIResponse(responseCode = "400", description = "malformed input, each field named")
    @APIResponse(responseCode = "422", description = "no law in force for that day or place")
    @APIResponse(responseCode = "429", description = "too many calls, see Retry-After")
    public Response judge(String body, @Context HttpServletRequest request) {
        int wait = rateLimit.secondsToWait(request.getRemoteAddr());
        if (wait > 0) {
            return Problem.of(TOO_MANY, "TOO_MANY_REQUESTS").response(wait);
        }
        JsonValue question = parse(body);
        if (question instanceof JsonObject one) {
            return answerOne(one);
        }
        if (question instanceof JsonArray many && !many.isEmpty() && many.size() <= MOST_ELEMENTS) {
            return answerMany(many);
        }
        return Problem.of(Response.Status.BAD_REQUEST.getStatusCode(), "MALFORMED")
                .response();
    }

    private Response answerOne(JsonObject json) {
        QuestionReader reader = new QuestionReader(territory, "");
        Question question = reader.read(json);
        if (!reader.errors().isEmpty()) {
            return Problem.malformed(reader.errors()).response();
        }
        try {
            return Response.ok(answer(question)).build();
        } catch (NoLegalAnswerException e) {
            return Problem.of(UNPROCESSABLE, e.gap().name()).response();
        }
    }

    /** All elements are validated before any is judged. */
    private Response answerMany(JsonArray array) {
        List<Question> questions = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            QuestionReader reader = new QuestionReader(territory, "[" + i + "].");
            questions.add(reader.read(array.get(i) instanceof JsonObject json ? json : JsonValue.EMPTY_JSON_OBJECT));
            errors.addAll(reader.errors());
        }
        if (!errors.isEmpty()) {
            return Problem.malformed(errors).response();
        }
        JsonArrayBuilder answers = Json.createArrayBuilder();
        questions.forEach(question -> answers.add(answerOrProblem(question)));
        return Response.ok(answers.build()).build();
    }

    private JsonObject answerOrProblem(Question question) {
        try {
            return answer(question);
        } catch (NoLegalAnswerException e) {
            return Json.createObjectBuilder()
                    .add(
                            "problem",
                            Json.createObjectBuilder().add("code", e.gap().name()))
                    .build();
        }
    }

    /** Questions with errors have been answered before: this one is complete. */
    private JsonObject answer(Question question) throws NoLegalAnswerException {
        var verdict = eligibility.simulate(
                Objects.requireNonNull(question.household()),
                Objects.requireNonNull(question.dwelling()),
                Objects.requireNonNull(question.date()));
        LegalGap gap = verdict.gap();
        if (gap != null) {
            throw new NoLegalAnswerException(gap);
        }
        return VerdictJson.of(verdict);
    }

    /** Brackets that are open at once, outside of texts. */
    private static int nesting(String body) {
        int open = 0;
        int deepest = 0;
        boolean text = false;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '"') {
                text = !text;
            } else if (text) {
                i += c == '\\' ? 1 : 0;
            } else {
                open += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
                deepest = Math.max(deepest, open);
            }
        }
        return deepest;
    }

    private static JsonValue parse(String body) {
        if (nesting(body) > DEEPEST) {
            return JsonValue.NULL;
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readValue();
        } catch (JsonException
                | IllegalStateException
                | UnsupportedOperationException
                | NumberFormatException
                | ArithmeticException e) {
            return JsonValue.NULL;
        }
    }
}
