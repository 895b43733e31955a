package fr.alin.web.api;

import fr.alin.eligibility.EligibilityQueries;
import fr.alin.eligibility.Verdict;
import fr.alin.legal.LegalGap;
import fr.alin.legal.NoLegalAnswerException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public simulator: what the rules say of a household and a dwelling. Open, stateless, rate-limited. */
@Path("/eligibility")
@ApplicationScoped
@Tag(name = "eligibility")
public class EligibilityResource {
    private static final int MOST_ELEMENTS = 200;
    /** Characters; 200 households of 25 persons need half of it. */
    private static final int LONGEST = 1 << 19;

    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    @Inject
    private EligibilityQueries eligibility;

    @Inject
    private QuestionDesk desk;

    @Inject
    private RateLimit rateLimit;

    /** One question or an array of up to 200, answered in the same order. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Operation(summary = "Judges one household and dwelling, or up to 200")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(oneOf = {EligibilityQuestion.class, EligibilityQuestion[].class}),
                            example = EligibilityExamples.QUESTION))
    @APIResponse(
            responseCode = "200",
            description =
                    "the verdict, or the verdicts in order; without law in force an element has its problem instead",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            oneOf = {
                                                EligibilityAnswer.class,
                                                EligibilityAnswer[].class,
                                                NoAnswer[].class
                                            })))
    @APIResponse(
            responseCode = "400",
            description = "malformed input, each field named",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "413",
            description = "more than 524,288 characters",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "no law in force for that day or place",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = "too many calls, see Retry-After",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response judge(String body, @Context HttpServletRequest request) {
        int wait = rateLimit.secondsToWait(request.getRemoteAddr());
        if (wait > 0) {
            return Problem.of(TOO_MANY, "TOO_MANY_REQUESTS").response(wait);
        }
        if (body.length() > LONGEST) {
            return Problem.of(TOO_LARGE, "TOO_LARGE").response();
        }
        JsonValue question = QuestionText.parse(body);
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
        QuestionDesk.Taken taken = desk.take(json);
        if (taken.question() == null) {
            return Problem.malformed(taken.errors()).response();
        }
        try {
            return Response.ok(answer(taken.question())).build();
        } catch (NoLegalAnswerException e) {
            return Problem.of(UNPROCESSABLE, e.gap().name()).response();
        }
    }

    /** All elements are validated before any is judged. */
    private Response answerMany(JsonArray array) {
        List<QuestionDesk.Taken> taken = array.stream()
                .map(element -> desk.take(element instanceof JsonObject json ? json : JsonValue.EMPTY_JSON_OBJECT))
                .toList();
        List<FieldError> errors = IntStream.range(0, taken.size())
                .boxed()
                .flatMap(i -> taken.get(i).errors().stream().map(error -> error.in(i)))
                .toList();
        if (!errors.isEmpty()) {
            return Problem.malformed(errors).response();
        }
        return Response.ok(taken.stream()
                        .map(one -> answerOrProblem(Objects.requireNonNull(one.question())))
                        .toList())
                .build();
    }

    private Object answerOrProblem(Question question) {
        try {
            return answer(question);
        } catch (NoLegalAnswerException e) {
            return NoAnswer.of(e.gap().name());
        }
    }

    private EligibilityAnswer answer(Question question) throws NoLegalAnswerException {
        Verdict verdict = eligibility.simulate(question.household(), question.dwelling(), question.date());
        LegalGap gap = verdict.gap();
        if (gap != null) {
            throw new NoLegalAnswerException(gap);
        }
        return EligibilityAnswer.of(verdict, question.household().unknown());
    }
}
