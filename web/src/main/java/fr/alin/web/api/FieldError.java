package fr.alin.web.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with a field.
 *
 * @param field its path, for example {@code household.adults[0].birthDate}
 */
@Schema(name = "FieldError")
@JsonbPropertyOrder({"field", "code"})
public record FieldError(
        @Schema(required = true, examples = "household.adults[0].birthDate") String field,
        @Schema(
                        required = true,
                        enumeration = {FieldError.INVALID, FieldError.UNKNOWN_FIELD, FieldError.UNKNOWN_COMMUNE})
                String code) {
    static final String INVALID = "INVALID";
    static final String UNKNOWN_FIELD = "UNKNOWN_FIELD";
    static final String UNKNOWN_COMMUNE = "UNKNOWN_COMMUNE";

    /** Of an element of an array of questions. */
    FieldError in(int element) {
        return new FieldError("[" + element + "]." + field, code);
    }
}
