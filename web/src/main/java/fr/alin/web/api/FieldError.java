package fr.alin.web.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a field.
 *
 * @param field its path, for example {@code household.adults[0].birthDate}
 * @param successor INSEE code of the commune into which the one asked about was merged, absent for any other error
 */
@Schema(name = "FieldError")
@JsonbPropertyOrder({"field", "code", "successor"})
public record FieldError(
        @Schema(required = true, examples = "household.adults[0].birthDate") String field,
        @Schema(
                        required = true,
                        enumeration = {FieldError.INVALID, FieldError.UNKNOWN_FIELD, FieldError.UNKNOWN_COMMUNE})
                String code,
        @Schema(examples = "93066") @Nullable String successor) {
    FieldError(String field, String code) {
        this(field, code, null);
    }

    static final String INVALID = "INVALID";
    static final String UNKNOWN_FIELD = "UNKNOWN_FIELD";
    static final String UNKNOWN_COMMUNE = "UNKNOWN_COMMUNE";

    /** Of an element of an array of questions. */
    FieldError in(int element) {
        return new FieldError("[" + element + "]." + field, code, successor);
    }
}
