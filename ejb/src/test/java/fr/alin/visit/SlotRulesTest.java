package fr.alin.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.shared.BusinessException;
import fr.alin.visit.rules.SlotRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotRulesTest {
    /** In Paris it is ten past nine in the morning. */
    private static final Instant NOW = Instant.parse("2026-11-24T08:10:00Z");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2026-11-24, 09:11, 2026-11-24T08:11:00Z",
        "2026-11-25, 07:00, 2026-11-25T06:00:00Z",
        "2026-11-25, 20:30, 2026-11-25T19:30:00Z",
        "2027-02-24, 12:00, 2027-02-24T11:00:00Z"
    })
    void a_slot_begins_by_the_clocks_of_paris(LocalDate day, LocalTime hour, Instant start) {
        assertThat(SlotRules.start(new SlotDraft(day, hour, 30, 4), NOW)).isEqualTo(start);
    }

    @ParameterizedTest(name = "{0} {1}, {2} minutes, {3} places: {4}")
    @CsvSource({
        "2026-11-23, 12:00, 30, 4, visitDay.range",
        "2027-02-25, 12:00, 30, 4, visitDay.range",
        "2026-11-24, 09:10, 30, 4, visitHour.past",
        "2026-11-24, 07:30, 30, 4, visitHour.past",
        "2026-11-25, 06:59, 30, 4, visitHour.range",
        "2026-11-25, 20:31, 30, 4, visitHour.range",
        "2026-11-25, 23:59, 120, 4, visitHour.range",
        "2026-11-25, 12:00, 9, 4, minutes.range",
        "2026-11-25, 12:00, 121, 4, minutes.range",
        "2026-11-25, 12:00, 30, 0, places.range",
        "2026-11-25, 12:00, 30, 21, places.range"
    })
    void what_cannot_be_proposed_is_told_beside_its_field(
            LocalDate day, LocalTime hour, int minutes, int places, String key) {
        assertThatThrownBy(() -> SlotRules.start(new SlotDraft(day, hour, minutes, places), NOW))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    /** As it comes from a form: a dash for what is empty, or no figure. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,          -,     -,   -,  visitDay.required visitHour.required minutes.figure places.figure",
                "2026-11-23, 06:00, 500, 0,  visitDay.range visitHour.range minutes.range places.range",
                "2026-11-24, 09:00, 9,   -,  visitHour.past minutes.range places.figure",
                "-,          20:45, 30,  99, visitDay.required visitHour.range places.range",
                "2026-11-25, -,     120, 21, visitHour.required places.range"
            })
    void everything_that_is_wrong_is_told_at_once(
            @Nullable LocalDate day,
            @Nullable LocalTime hour,
            @Nullable Integer minutes,
            @Nullable Integer places,
            String keys) {
        assertThatThrownBy(() -> SlotRules.start(new SlotDraft(day, hour, minutes, places), NOW))
                .isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.all())
                        .extracting(BusinessException::key)
                        .containsExactly(keys.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"10, 1", "120, 20"})
    void the_least_and_the_most_may_be_proposed(int minutes, int places) {
        LocalDate day = LocalDate.of(2026, 12, 1);
        assertThat(SlotRules.start(new SlotDraft(day, LocalTime.of(7, 0), minutes, places), NOW))
                .isAfter(NOW);
    }
}
