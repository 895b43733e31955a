package fr.alin.registry.sne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.housingrequest.Closure;
import fr.alin.housingrequest.ClosureReason;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the trail keeps of the registry's answer to a closing. */
class ClosureAnswerTest {
    /** The column of the trail. */
    private static final int LONGEST = 40;

    @Test
    void an_answer_is_named_and_an_earlier_end_with_day_and_reason() {
        assertThat(ClosureAnswer.CLOSED.code()).isEqualTo("CLOSED");
        assertThat(ClosureAnswer.UNKNOWN.code()).isEqualTo("UNKNOWN");
        assertThat(ClosureAnswer.already(new Closure(LocalDate.of(2026, 10, 2), ClosureReason.OTHER))
                        .code())
                .isEqualTo("ALREADY_CLOSED 2026-10-02 OTHER");
    }

    @ParameterizedTest
    @EnumSource
    void no_answer_is_longer_than_the_trail_takes(ClosureReason reason) {
        assertThat(ClosureAnswer.already(new Closure(LocalDate.of(2026, 10, 2), reason))
                        .code())
                .hasSizeLessThanOrEqualTo(LONGEST);
    }
}
