package fr.alin.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In the place of a verdict within an array: the law says nothing of that question. */
@Schema(name = "NoAnswer")
public record NoAnswer(@Schema(required = true) Gap problem) {
    static NoAnswer of(String code) {
        return new NoAnswer(new Gap(code));
    }

    /** Why there is none. */
    @Schema(name = "Gap")
    public record Gap(
            @Schema(
                            required = true,
                            enumeration = {"NO_LAW_IN_FORCE", "ZONE_UNKNOWN"})
                    String code) {}
}
