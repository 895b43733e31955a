package fr.alin.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A problem document (RFC 9457). */
record Problem(int status, String code, List<FieldError> errors) {
    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String code) {
        return new Problem(status, code, List.of());
    }

    static Problem malformed(List<FieldError> errors) {
        boolean commune = errors.stream().anyMatch(error -> error.code().equals(QuestionReader.UNKNOWN_COMMUNE));
        return new Problem(
                Response.Status.BAD_REQUEST.getStatusCode(),
                commune && errors.size() == 1 ? QuestionReader.UNKNOWN_COMMUNE : "MALFORMED",
                errors);
    }

    Response response() {
        return builder().build();
    }

    Response response(int retryAfterSeconds) {
        return builder().header(HttpHeaders.RETRY_AFTER, retryAfterSeconds).build();
    }

    private Response.ResponseBuilder builder() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        errors.forEach(error ->
                list.add(Json.createObjectBuilder().add("field", error.field()).add("code", error.code())));
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("status", status)
                .add("code", code)
                .add("title", code);
        if (!errors.isEmpty()) {
            document.add("errors", list);
        }
        return Response.status(status).type(MEDIA_TYPE).entity(document.build());
    }
}
