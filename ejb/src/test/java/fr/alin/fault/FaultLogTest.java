package fr.alin.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FaultLogTest {
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    @Test
    void a_fault_is_told_at_once_then_once_a_minute_with_what_was_left_out() {
        FaultLog log = new FaultLog();
        assertThat(log.count("database", 0)).isZero();
        for (int i = 0; i < 1_000; i++) {
            assertThat(log.count("database", MINUTE - 1)).isNegative();
        }
        assertThat(log.count("mail", 1)).isZero();
        assertThat(log.count("database", MINUTE)).isEqualTo(1_000);
        assertThat(log.count("database", MINUTE + 1)).isNegative();
    }

    @Test
    void a_lost_connection_is_an_outage_and_a_wrong_statement_is_not() {
        assertThat(DatabaseOutage.causes(new IllegalStateException(new SQLException("gone", "08006"))))
                .isTrue();
        assertThat(DatabaseOutage.causes(new SQLException("restarting", "57P01")))
                .isTrue();
        assertThat(DatabaseOutage.causes(new SQLException("IJ031084: Unable to create connection")))
                .isTrue();
        assertThat(DatabaseOutage.causes(new SQLException("syntax", "42601"))).isFalse();
        assertThat(DatabaseOutage.causes(new SQLException("duplicate", "23505")))
                .isFalse();
        assertThat(DatabaseOutage.causes(null)).isFalse();
    }
}
