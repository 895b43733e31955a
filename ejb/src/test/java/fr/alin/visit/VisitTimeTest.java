package fr.alin.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2026-12-07T13:30:00Z, lundi 7 décembre 2026 à 14\u00a0h\u00a030",
        "2027-07-01T06:05:00Z, jeudi 1er juillet 2027 à 8\u00a0h\u00a005"
    })
    void a_visit_is_told_by_the_clocks_of_paris(Instant start, String words) {
        assertThat(VisitTime.of(start)).isEqualTo(words);
    }
}
