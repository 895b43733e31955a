package fr.alin.web.api;

import fr.alin.eligibility.Check;
import fr.alin.eligibility.OwedFact;
import fr.alin.eligibility.Verdict;
import fr.alin.legal.LegalSource;
import fr.alin.shared.Typology;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as the contract of the simulator writes it.
 *
 * @param eligible null when nothing refuses and a fact is not known
 * @param ceiling euros a year
 * @param surfaceFloor m²
 * @param effortRate 4 decimals, null when resources are 0 or unknown
 * @param guideRatio 2 decimals, null when the rent is 0 or resources are unknown
 */
@Schema(name = "EligibilityAnswer", description = "What the rules say")
@JsonbPropertyOrder({
    "eligible",
    "householdCategory",
    "supplementPersons",
    "zone",
    "ceiling",
    "surfaceFloor",
    "typologies",
    "effortRate",
    "guideRatio",
    "grounds",
    "warnings",
    "undecided",
    "sources"
})
public record EligibilityAnswer(
        @Schema(required = true, nullable = true, description = "null while something undecided may still refuse")
                @JsonbNillable
                @Nullable
                Boolean eligible,
        @Schema(required = true, description = "of the table used, 1 to 6") int householdCategory,
        @Schema(required = true) int supplementPersons,
        @Schema(required = true) String zone,
        @Schema(required = true, description = "euros a year") @Nullable Integer ceiling,
        @Schema(required = true, description = "m²") int surfaceFloor,
        @Schema(required = true, description = "admitted typologies, the lowest first") List<String> typologies,
        @Schema(
                        required = true,
                        nullable = true,
                        description = "share of the resources, null when they are 0 or unknown")
                @JsonbNillable
                @Nullable
                BigDecimal effortRate,
        @Schema(
                        required = true,
                        nullable = true,
                        description = "resources and benefit by rent, null when that is 0 or resources are unknown")
                @JsonbNillable
                @Nullable
                BigDecimal guideRatio,
        @Schema(required = true) List<GroundAnswer> grounds,
        @Schema(required = true, description = "they never hide an offer") List<GroundAnswer> warnings,
        @Schema(required = true, description = "facts that are not known") List<OwedFact> undecided,
        @Schema(required = true) List<SourceAnswer> sources) {

    static EligibilityAnswer of(Verdict verdict, List<OwedFact> unknown) {
        return new EligibilityAnswer(
                verdict.nothingRefuses() && !unknown.isEmpty() ? null : (Boolean) verdict.nothingRefuses(),
                verdict.householdCategory(),
                verdict.supplementPersons(),
                String.valueOf(verdict.zone()),
                verdict.ceiling(),
                verdict.surfaceFloor(),
                IntStream.rangeClosed(
                                verdict.typologies().admitted(),
                                verdict.typologies().highest())
                        .mapToObj(Typology::of)
                        .toList(),
                verdict.effortRate(),
                verdict.guideRatio(),
                verdict.refusals().stream()
                        .map(check -> GroundAnswer.of(String.valueOf(check.ground()), check))
                        .toList(),
                verdict.warnings().stream()
                        .map(check -> GroundAnswer.of(EFFORT_RATE_HIGH, check))
                        .toList(),
                unknown,
                verdict.sources().stream().map(SourceAnswer::of).toList());
    }

    /** The one thing that warns. */
    private static final String EFFORT_RATE_HIGH = "EFFORT_RATE_HIGH";

    /**
     * Why the household cannot have the home, or should think twice.
     *
     * @param actual a figure, or a typology
     * @param limit what it is held against
     */
    @Schema(name = "Ground")
    @JsonbPropertyOrder({"code", "actual", "limit", "source"})
    public record GroundAnswer(
            @Schema(required = true) String code,
            @Schema(required = true, description = "a figure, a typology, or null where there is none")
                    @JsonbNillable
                    @Nullable
                    Object actual,
            @Schema(required = true, description = "a figure, a typology, or null where there is none")
                    @JsonbNillable
                    @Nullable
                    Object limit,
            @Nullable SourceAnswer source) {
        private static GroundAnswer of(String code, Check check) {
            LegalSource source = check.source();
            return new GroundAnswer(
                    code,
                    figure(check, check.actual()),
                    figure(check, check.limit()),
                    source == null ? null : SourceAnswer.of(source));
        }

        private static @Nullable Object figure(Check check, @Nullable BigDecimal value) {
            return value != null && check.ground() != null && check.ground().ofTypologies()
                    ? Typology.of(value.intValueExact())
                    : value;
        }
    }

    /** The text behind a figure. */
    @Schema(name = "Source")
    @JsonbPropertyOrder({"rule", "text", "validFrom", "status"})
    public record SourceAnswer(
            @Schema(required = true) String rule,
            @Schema(required = true) String text,
            @Schema(required = true) LocalDate validFrom,
            @Schema(required = true) String status) {
        private static SourceAnswer of(LegalSource source) {
            return new SourceAnswer(
                    source.rule(),
                    source.text(),
                    source.validFrom(),
                    source.status().name());
        }
    }
}
