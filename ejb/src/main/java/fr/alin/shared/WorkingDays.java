package fr.alin.shared;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * French working days: neither Saturday, Sunday nor one of the eleven public holidays (Code du travail L3133-1), and the
 * delays that they lengthen.
 */
public final class WorkingDays {
    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    private WorkingDays() {}

    /** The day reached after {@code days} working days, the first day not counted. */
    public static LocalDate after(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; left--) {
            day = onOrAfter(day.plusDays(1));
        }
        return day;
    }

    /**
     * The last day of a delay counted in days: it begins the day after the notification, ends at midnight of its last
     * day, and a last day on which nobody works is put off to the next working day (Code de procédure civile, articles
     * 641 and 642).
     *
     * @param notified day of the notification
     * @param days length of the delay, at least 1
     */
    public static LocalDate lastDay(LocalDate notified, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a delay of " + days + " days");
        }
        return onOrAfter(notified.plusDays(days));
    }

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
    }

    private static LocalDate onOrAfter(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }
}
