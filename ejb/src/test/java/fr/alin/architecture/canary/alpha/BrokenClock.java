package fr.alin.architecture.canary.alpha;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.List;

/** Canary: every way to the time of the machine. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "JavaUtilDate"})
class BrokenClock {
    List<Object> times() {
        return List.of(
                Instant.now(),
                LocalDate.now(),
                ZonedDateTime.now(ZoneOffset.UTC),
                YearMonth.now(),
                Clock.systemUTC(),
                System.currentTimeMillis(),
                new Date(),
                Calendar.getInstance());
    }
}
