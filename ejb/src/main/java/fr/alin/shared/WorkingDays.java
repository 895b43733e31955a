package fr.alin.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** French working days: neither Saturday, Sunday nor one of the eleven public holidays (Code du travail L3133-1). */
public final class WorkingDays {
    private WorkingDays() {}

    /** The day reached after {@code days} working days, the first day not counted. */
    public static LocalDate after(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !publicHolidays(day.getYear()).contains(day);
    }

    static Set<LocalDate> publicHolidays(int year) {
        LocalDate easter = easter(year);
        return Set.of(
                LocalDate.of(year, 1, 1),
                easter.plusDays(1),
                LocalDate.of(year, 5, 1),
                LocalDate.of(year, 5, 8),
                easter.plusDays(39),
                easter.plusDays(50),
                LocalDate.of(year, 7, 14),
                LocalDate.of(year, 8, 15),
                LocalDate.of(year, 11, 1),
                LocalDate.of(year, 11, 11),
                LocalDate.of(year, 12, 25));
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
