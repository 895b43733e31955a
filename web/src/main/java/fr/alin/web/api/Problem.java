package fr.alin.web.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457).
 *
 * @param errors every wrong field, null where it is not about fields
 */
@Schema(name = "Problem", example = EligibilityExamples.PROBLEM)
@JsonbPropertyOrder({"type", "status", "code", "title", "errors"})
public record Problem(
        @Schema(required = true) String type,
        @Schema(required = true) int status,
        @Schema(required = true) String code,
        @Schema(required = true) String title,
        @Nullable List<FieldError> errors) {
    static final String MEDIA_TYPE = "application/problem+json";
    private static final String NO_TYPE = "about:blank";

    static Problem of(int status, String code) {
        return new Problem(NO_TYPE, status, code, code, null);
    }

    static Problem malformed(List<FieldError> errors) {
        boolean commune = errors.size() == 1 && errors.get(0).code().equals(FieldError.UNKNOWN_COMMUNE);
        String code = commune ? FieldError.UNKNOWN_COMMUNE : "MALFORMED";
        return new Problem(NO_TYPE, Response.Status.BAD_REQUEST.getStatusCode(), code, code, errors);
    }

    Response response() {
        return builder().build();
    }

    Response response(int retryAfterSeconds) {
        return builder().header(HttpHeaders.RETRY_AFTER, retryAfterSeconds).build();
    }

    private Response.ResponseBuilder builder() {
        return Response.status(status).type(MEDIA_TYPE).entity(this);
    }
}
