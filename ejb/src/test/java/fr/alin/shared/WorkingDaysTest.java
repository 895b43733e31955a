package fr.alin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-30", // Monday to Monday
        "2026-11-20, 2026-11-27", // Friday to Friday
        "2026-11-21, 2026-11-27", // from a Saturday
        "2026-12-23, 2026-12-31", // over Christmas
        "2026-04-30, 2026-05-11" // over 1 May and 8 May
    })
    void fifth_working_day_skips_weekends_and_holidays(LocalDate from, LocalDate due) {
        assertThat(WorkingDays.after(from, 5)).isEqualTo(due);
    }

    @Test
    void moving_holidays_follow_easter() {
        assertThat(WorkingDays.easter(2026)).isEqualTo(LocalDate.of(2026, 4, 5));
        assertThat(WorkingDays.publicHolidays(2026))
                .contains(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 5, 14), LocalDate.of(2026, 5, 25))
                .hasSize(11);
    }
}
