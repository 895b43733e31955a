package fr.alin.registry.sne;

import fr.alin.account.Title;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.Employment;
import fr.alin.housingrequest.MemberKind;
import fr.alin.housingrequest.PriorityGround;
import fr.alin.housingrequest.Situation;
import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as the registry writes it: the contract of its answer, names and limits. What a younger version of the
 * registry adds may be missing; anything else that is wrong makes the whole answer unreadable.
 *
 * @param coApplicant null for somebody alone
 * @param unborn children of a pregnancy that is attested, null from a registry that does not give them yet
 * @param referenceTaxIncome whole euros, null when the registry does not know it
 * @param monthlyResources euros a month, null as well
 * @param housingBenefit euros a month, null as well
 * @param currentRooms null when the registry does not say, as for somebody who is hosted
 * @param currentSurface m², null as well
 * @param wishedTypologies T1 to T9; null from a registry that does not give them yet
 * @param communes INSEE codes
 * @param situations null from a registry that does not give them yet
 * @param closed null while the request is in force
 */
public record SneRequest(
        @NotNull String number,
        @NotNull LocalDate filedOn,
        @NotNull LocalDate renewedOn,
        @NotNull @Size(max = EMAIL) String email,
        @NotNull @Valid Applicant applicant,
        @Valid @Nullable Other coApplicant,
        @NotNull Boolean couple,
        @Min(0) @Max(MOST_UNBORN) @Nullable Integer unborn,
        @NotNull @Size(max = MOST_OTHERS) List<@NotNull @Valid Other> others,
        @Digits(integer = 9, fraction = 0) @JsonbTypeDeserializer(WrittenNumber.class) @Nullable
                BigDecimal referenceTaxIncome,
        @Digits(integer = 8, fraction = 2) @JsonbTypeDeserializer(WrittenNumber.class) @Nullable
                BigDecimal monthlyResources,
        @Digits(integer = 8, fraction = 2) @JsonbTypeDeserializer(WrittenNumber.class) @Nullable
                BigDecimal housingBenefit,
        @NotNull @Size(max = LABEL) String currentHousing,
        @Digits(integer = 2, fraction = 0) @JsonbTypeDeserializer(WrittenNumber.class) @Nullable
                BigDecimal currentRooms,
        @Digits(integer = 3, fraction = 2) @JsonbTypeDeserializer(WrittenNumber.class) @Nullable
                BigDecimal currentSurface,
        @NotNull @Size(max = LABEL) String reason,
        @Nullable List<@NotNull @Pattern(regexp = "T[1-9]") String> wishedTypologies,
        @NotNull @Size(max = MOST_ENTRIES) List<@NotNull String> communes,
        @NotNull @Size(max = MOST_ENTRIES) List<@NotNull @Valid Document> documents,
        @Nullable List<@NotNull Situation> situations,
        @Nullable PriorityGround priority,
        @Valid @Nullable Closed closed) {
    static final int NAME = 100;
    static final int LABEL = 200;
    static final int EMAIL = 254;
    private static final int PHONE = 20;
    private static final int SIRET = 14;
    /** Twenty-five in all, with applicant and co-applicant. */
    private static final int MOST_OTHERS = 23;

    private static final int MOST_UNBORN = 5;
    /** Far beyond what a form of the registry offers. */
    private static final int MOST_ENTRIES = 100;

    /** Who asks. */
    public record Applicant(
            @NotNull Title title,
            @NotNull @Size(max = NAME) String birthName,
            @NotNull @Size(max = NAME) String usageName,
            @NotNull @Size(max = NAME) String firstName,
            @NotNull LocalDate birthDate,
            @Size(max = PHONE) @Nullable String mobilePhone,
            @Size(max = PHONE) @Nullable String landlinePhone,
            @NotNull Employment employment,
            @NotNull Boolean disabled) {}

    /**
     * Somebody else of the household.
     *
     * @param kind null for the co-applicant, whose place says it
     * @param siret of the co-applicant's employer
     * @param visiting a dependant who is there in visiting custody; null from a registry that does not say so yet
     */
    public record Other(
            @Nullable MemberKind kind,
            @NotNull @Size(max = NAME) String lastName,
            @NotNull @Size(max = NAME) String firstName,
            @NotNull LocalDate birthDate,
            @NotNull Boolean disabled,
            @Size(max = SIRET) @Nullable String siret,
            @Nullable Boolean visiting) {}

    /**
     * The end of a request.
     *
     * @param reason {@code ATTRIBUTION} when a lease was signed; all others mean the same to us
     */
    public record Closed(@NotNull LocalDate on, @NotNull @Pattern(regexp = "[A-Z_]{1,40}") String reason) {}

    /** A document deposited with the registry. */
    public record Document(@NotNull DocumentKind kind, @NotNull LocalDate depositedOn, @NotNull String status) {}
}
