package fr.alin.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @ParameterizedTest
    @CsvSource({
        "2026-01-01", "2026-04-06", "2026-05-01", "2026-05-08", "2026-05-14", "2026-05-25", "2026-07-14", "2026-08-15",
        "2026-11-01", "2026-11-11", "2026-12-25", "2027-03-29", "2027-05-06", "2027-05-17", "2038-04-26", "2285-03-23"
    })
    void public_holidays_are_no_working_days_and_move_with_easter(LocalDate holiday) {
        assertThat(WorkingDays.isWorkingDay(holiday)).isFalse();
    }

    @Test
    void a_year_has_eleven_of_them() {
        // 2026: 104 Saturdays and Sundays, and nine holidays on other days.
        assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).filter(WorkingDays::isWorkingDay))
                .hasSize(365 - 104 - 9);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, 1, 2026-11-24", "2026-11-27, 1, 2026-11-30", "2022-02-02, 10, 2022-02-14"})
    void delay_ends_on_a_working_day(LocalDate notified, int days, LocalDate last) {
        assertThat(WorkingDays.lastDay(notified, days)).isEqualTo(last);
    }

    @Test
    void delay_of_no_day_is_refused() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThatThrownBy(() -> WorkingDays.lastDay(day, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
