package fr.alin.operation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock of the product: the system's, which profiles demo and test may shift by a row of the database, the same for
 * every node. Production reads no shift and refuses to start when there is one.
 */
@ApplicationScoped
class ShiftedClock {
    private static final Duration RE_READ = Duration.ofSeconds(1);

    @Inject
    @ConfigProperty(name = "alin.profile")
    private String profile;

    @Resource(lookup = "java:jboss/datasources/AlinDS")
    private DataSource dataSource;

    private volatile Reading last = new Reading(Duration.ZERO, Instant.EPOCH);

    private record Reading(Duration shift, Instant at) {
        /** Whoever began to read earlier and took longer does not bring an old shift back. */
        private Reading later(Reading other) {
            return other.at.isAfter(at) ? other : this;
        }
    }

    Clock clock() {
        return new ShiftingClock(ZoneOffset.UTC);
    }

    boolean production() {
        return !profile.equals("demo") && !profile.equals("test");
    }

    Duration readShift() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select shift_seconds from demo_clock")) {
            return row.next() ? Duration.ofSeconds(row.getLong(1)) : Duration.ZERO;
        } catch (SQLException e) {
            throw new IllegalStateException("the shift of the clock cannot be read", e);
        }
    }

    private synchronized void keep(Reading read) {
        last = last.later(read);
    }

    private Duration currentShift(Instant systemNow) {
        if (!production() && last.at().plus(RE_READ).isBefore(systemNow)) {
            keep(new Reading(readShift(), systemNow));
        }
        return last.shift();
    }

    private final class ShiftingClock extends Clock {
        private final ZoneId zone;

        private ShiftingClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new ShiftingClock(other);
        }

        @Override
        public Instant instant() {
            Instant now = Clock.systemUTC().instant();
            return now.plus(currentShift(now));
        }
    }
}
