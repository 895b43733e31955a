package fr.alin.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.legal.EmployerSize;
import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.legal.Youth;
import fr.alin.ranking.rules.EmployerState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose employer counts, and who is young, on the day before, the day itself and the day after. */
class EmployerStateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "false, false, false, 0, false, NONE",
        "false, true, true, 500, false, NONE",
        "true, false, true, 500, false, DECLARED",
        "true, false, false, 0, false, DECLARED",
        "true, true, false, 0, false, UNVERIFIED",
        "true, true, true, 9, false, SMALL",
        "true, true, true, 10, false, ELIGIBLE",
        "true, true, true, 49, true, SMALL",
        "true, true, true, 50, true, ELIGIBLE",
    })
    void an_employer_counts_once_it_is_named_proved_seen_and_large_enough(
            boolean named, boolean proved, boolean seen, int headcount, boolean agricultural, Employer expected)
            throws NoLegalAnswerException {
        EmployerSize size = Law.load().employerSize(DAY);
        assertThat(EmployerState.of(named, proved, seen, headcount, agricultural, size))
                .isEqualTo(expected);
    }

    @Test
    void one_is_young_until_the_thirtieth_birthday() throws NoLegalAnswerException {
        Youth youth = Law.load().youth(DAY);
        assertThat(youth.includes(DAY.minusYears(30).plusDays(1), DAY)).isTrue();
        assertThat(youth.includes(DAY.minusYears(30), DAY)).isFalse();
    }
}
