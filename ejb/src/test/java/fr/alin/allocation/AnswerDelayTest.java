package fr.alin.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.allocation.rules.AnswerDelay;
import fr.alin.legal.AnswerTime;
import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.shared.BusinessException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerDelayTest {
    private static final AnswerTime LAW = answerTime();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/answer-delay.csv", delimiter = ';', numLinesToSkip = 2)
    void last_day_is_counted_by_the_code_and_silence_beyond_it_refuses(
            String name, LocalDate notified, int days, LocalDate lastDay) {
        AnswerDelay delay = AnswerDelay.of(notified, days, LAW);
        assertThat(delay.lastDay()).isEqualTo(lastDay);
        assertThat(delay.silenceRefuses(lastDay)).isFalse();
        assertThat(delay.silenceRefuses(lastDay.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 9})
    void less_than_ten_days_is_no_answer_delay(int days) {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThatThrownBy(() -> AnswerDelay.of(day, days, LAW))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("answerDays.short"));
    }

    private static AnswerTime answerTime() {
        try {
            return Law.load().answerTime(LocalDate.of(2026, 11, 23));
        } catch (NoLegalAnswerException e) {
            throw new AssertionError(e);
        }
    }
}
