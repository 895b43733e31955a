package fr.alin.web.api;

import fr.alin.legal.Financing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question to the simulator as it is written in JSON; what is missing or of another type is null and refused.
 *
 * @param referenceTaxIncome whole euros a year, null when unknown
 * @param monthlyResources euros a month, null when unknown
 * @param housingBenefit euros a month
 */
@Schema(
        name = "EligibilityQuestion",
        description = "A household and a dwelling, on a day",
        example = EligibilityExamples.QUESTION)
public record EligibilityQuestion(
        @NotNull @Schema(description = "day whose law counts") @Nullable LocalDate date,
        @NotNull @Valid @Nullable Household household,
        @DecimalMin("0")
                @DecimalMax("9999999")
                @Digits(integer = 7, fraction = 0)
                @Schema(
                        nullable = true,
                        description =
                                "revenu fiscal de référence N-2 of the household, whole euros a year; null when unknown")
                @Nullable
                BigDecimal referenceTaxIncome,
        @DecimalMin("0")
                @DecimalMax("9999999")
                @Digits(integer = 7, fraction = 2)
                @Schema(nullable = true, description = "euros a month; null when unknown")
                @Nullable
                BigDecimal monthlyResources,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("9999999")
                @Digits(integer = 7, fraction = 2)
                @Schema(description = "euros a month")
                @Nullable
                BigDecimal housingBenefit,
        @NotNull @Valid @Nullable Dwelling dwelling) {

    /**
     * Who would live there.
     *
     * @param unborn children of a pregnancy that is attested; 0 when it is not said
     * @param couple needs two adults at least
     */
    @Schema(name = "Household")
    public record Household(
            @NotNull @Size(min = 1, max = 10) @Nullable List<@Valid Person> adults,
            @NotNull @Size(max = 15) @Nullable List<@Valid Dependant> dependants,
            @Min(0)
                    @Max(5)
                    @Schema(defaultValue = "0", description = "children of a pregnancy that is attested")
                    @Nullable
                    Integer unborn,
            @NotNull @Schema(description = "needs two adults at least") @Nullable Boolean couple) {}

    /** An adult of the household; born since 1900 and not after the day of the question. */
    @Schema(name = "Person")
    public record Person(@NotNull @Nullable LocalDate birthDate, @NotNull @Nullable Boolean disabled) {}

    /**
     * Somebody who depends on an adult of the household.
     *
     * @param visiting is there in visiting custody; false when it is not said
     */
    @Schema(name = "Dependant")
    public record Dependant(
            @NotNull @Nullable LocalDate birthDate,
            @NotNull @Nullable Boolean disabled,
            @Schema(defaultValue = "false", description = "is there in visiting custody") @Nullable Boolean visiting) {}

    /**
     * The home.
     *
     * @param surface m²
     * @param rentWithCharges euros a month
     */
    @Schema(name = "Dwelling")
    public record Dwelling(
            @Schema(required = true, description = "commune or arrondissement, code officiel géographique 2026")
                    @Nullable
                    String inseeCode,
            @NotNull @Nullable Financing financing,
            @NotNull @Pattern(regexp = "^T[1-9]$") @Nullable String typology,
            @NotNull
                    @DecimalMin("1")
                    @DecimalMax("500")
                    @Digits(integer = 3, fraction = 2)
                    @Schema(description = "m²")
                    @Nullable
                    BigDecimal surface,
            @NotNull
                    @DecimalMin("0")
                    @DecimalMax("9999999")
                    @Digits(integer = 7, fraction = 2)
                    @Schema(description = "euros a month")
                    @Nullable
                    BigDecimal rentWithCharges) {}
}
