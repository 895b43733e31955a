package fr.alin.housingrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of an end when the registry is read again. */
class ClosureTest {
    private static final String NOT_KNOWN = "-";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = NOT_KNOWN,
            value = {
                "-                      | -                      | -",
                "-                      | 2026-11-02 ATTRIBUTION | 2026-11-02 ATTRIBUTION",
                "-                      | 2026-11-02 OTHER       | 2026-11-02 OTHER",
                "2026-11-02 OTHER       | -                      | -",
                "2026-11-02 OTHER       | 2026-11-05 ATTRIBUTION | 2026-11-05 ATTRIBUTION",
                "2026-11-02 OTHER       | 2026-11-05 OTHER       | 2026-11-05 OTHER",
                "2026-11-02 ATTRIBUTION | -                      | 2026-11-02 ATTRIBUTION",
                "2026-11-02 ATTRIBUTION | 2026-11-05 OTHER       | 2026-11-02 ATTRIBUTION",
                "2026-11-02 ATTRIBUTION | 2026-11-05 ATTRIBUTION | 2026-11-05 ATTRIBUTION",
            })
    void the_registry_says_how_a_request_has_ended_but_a_lease_stands(
            @Nullable String known, @Nullable String read, @Nullable String standing) {
        assertThat(Closure.standing(closure(known), closure(read))).isEqualTo(closure(standing));
    }

    @Test
    void the_trail_holds_day_and_reason() {
        assertThat(new Closure(LocalDate.of(2026, 11, 2), ClosureReason.ATTRIBUTION).code())
                .isEqualTo("2026-11-02 ATTRIBUTION");
    }

    private static @Nullable Closure closure(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String[] words = text.split(" ");
        return new Closure(LocalDate.parse(words[0]), ClosureReason.valueOf(words[1]));
    }
}
