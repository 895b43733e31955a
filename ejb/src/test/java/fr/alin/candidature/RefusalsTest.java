package fr.alin.candidature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.candidature.RefusalBasis.Standing;
import fr.alin.candidature.rules.Refusals;
import fr.alin.eligibility.Check;
import fr.alin.eligibility.Outcome;
import fr.alin.eligibility.Verdict;
import fr.alin.housingrequest.Closure;
import fr.alin.housingrequest.ClosureReason;
import fr.alin.housingrequest.Employment;
import fr.alin.housingrequest.RequestView;
import fr.alin.legal.Financing;
import fr.alin.legal.LegalSource;
import fr.alin.legal.SourceStatus;
import fr.alin.legal.TypologyRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A refusal may not say what is untrue. */
class RefusalsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final LegalSource SOURCE = new LegalSource("TYPOLOGY", "Texte", DAY, SourceStatus.SOURCED);

    /** Checks as "RULE OUTCOME" side by side; none for a rule that did not speak. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "R01 | INCOME_CEILING FAILED                          | BORNE_OUT",
                "R01 | INCOME_CEILING MET                             | CONTRADICTED",
                "R01 | INCOME_CEILING UNDECIDED                       | UNKNOWN",
                "R01 | TYPOLOGY FAILED                                | UNKNOWN",
                "R01 | -                                              | UNKNOWN",
                "R02 | EFFORT_RATE WARNING                            | BORNE_OUT",
                "R02 | EFFORT_RATE MET                                | CONTRADICTED",
                "R02 | EFFORT_RATE MET, LANDLORD_MAXIMUM FAILED       | BORNE_OUT",
                "R02 | EFFORT_RATE WARNING, LANDLORD_MAXIMUM MET      | BORNE_OUT",
                "R02 | LANDLORD_MAXIMUM UNDECIDED                     | UNKNOWN",
                "R03 | TYPOLOGY FAILED, SURFACE_FLOOR MET             | BORNE_OUT",
                "R03 | TYPOLOGY MET, SURFACE_FLOOR FAILED             | BORNE_OUT",
                "R03 | TYPOLOGY MET, SURFACE_FLOOR MET                | CONTRADICTED",
                "R07 | INCOME_CEILING FAILED                          | WORDS",
                "R99 | -                                              | WORDS",
            })
    void a_reason_stands_as_its_check_says(String reason, @Nullable String checks, Standing standing) {
        RefusalBasis basis = refusals(checks, DAY.plusYears(1), null).basis(InvalidationReason.ofCode(reason.strip()));
        assertThat(basis.standing()).isEqualTo(standing);
        assertThat(basis.allowed()).isEqualTo(standing == Standing.BORNE_OUT || standing == Standing.WORDS);
    }

    /** The last day of a number is one of its days. */
    @ParameterizedTest
    @CsvSource({"0, CONTRADICTED", "1, CONTRADICTED", "-1, BORNE_OUT"})
    void a_number_has_expired_after_its_last_day(int daysLeft, Standing standing) {
        RefusalBasis basis =
                refusals(null, DAY.plusDays(daysLeft), null).basis(InvalidationReason.NUMBER_EXPIRED_OR_STRUCK_OFF);
        assertThat(basis.standing()).isEqualTo(standing);
    }

    @Test
    void a_number_that_was_struck_off_is_out_of_force_however_long_it_was_valid() {
        RequestView request = Requests.request(
                DAY.plusYears(1),
                Employment.CDI,
                null,
                null,
                false,
                false,
                new Closure(DAY.minusDays(3), ClosureReason.OTHER));
        Refusals refusals = new Refusals(verdict(null), request, false, DAY);
        assertThat(refusals.basis(InvalidationReason.NUMBER_EXPIRED_OR_STRUCK_OFF)
                        .standing())
                .isEqualTo(Standing.BORNE_OUT);
        assertThat(refusals.doubts().stream().map(Doubt::name)).contains("NUMBER_VALID");
    }

    @Test
    void an_employer_that_is_named_only_is_not_recognised_and_none_is_no_employer() {
        Refusals named = refusals(null, DAY.plusYears(1), "73282932000074");
        Refusals nobody = refusals(null, DAY.plusYears(1), null);
        assertThat(named.basis(InvalidationReason.EMPLOYER_NOT_RECOGNISED).standing())
                .isEqualTo(Standing.BORNE_OUT);
        assertThat(nobody.basis(InvalidationReason.EMPLOYER_NOT_RECOGNISED).standing())
                .isEqualTo(Standing.CONTRADICTED);
    }

    @Test
    void of_several_checks_the_one_that_bears_the_reason_out_is_shown() {
        RefusalBasis basis = refusals("EFFORT_RATE MET, LANDLORD_MAXIMUM FAILED", DAY.plusYears(1), null)
                .basis(InvalidationReason.EFFORT_RATE_TOO_HIGH);
        assertThat(basis.check()).extracting(Check::rule).isEqualTo("LANDLORD_MAXIMUM");
    }

    @Test
    void whoever_validates_says_a_word_about_what_failed_or_is_unknown_and_not_about_a_warning() {
        String checks = "INCOME_CEILING UNDECIDED, TYPOLOGY FAILED, EFFORT_RATE WARNING, SURFACE_FLOOR MET";
        Refusals refusals = refusals(checks, DAY.minusDays(1), null);
        assertThat(refusals.doubts().stream().map(Doubt::name))
                .containsExactly("INCOME_CEILING", "TYPOLOGY", "NUMBER_VALID");
        assertThat(Refusals.warnings(verdict(checks))).extracting(Check::rule).containsExactly("EFFORT_RATE");
    }

    private static Refusals refusals(@Nullable String checks, LocalDate expiresOn, @Nullable String siret) {
        RequestView request = Requests.request(expiresOn, Employment.CDI, siret, null, false, false);
        return new Refusals(verdict(checks), request, false, DAY);
    }

    private static Verdict verdict(@Nullable String checks) {
        List<Check> all = checks == null
                ? List.of()
                : Stream.of(checks.split(", ")).map(RefusalsTest::check).toList();
        return new Verdict(
                Financing.PLUS,
                1,
                1,
                0,
                null,
                null,
                9,
                new TypologyRange(1, 1, 2, SOURCE),
                null,
                null,
                all,
                null,
                List.of(),
                null);
    }

    private static Check check(String text) {
        String[] words = text.strip().split(" ");
        return new Check(words[0], Outcome.valueOf(words[1]), null, BigDecimal.TEN, BigDecimal.ONE, null, null);
    }
}
