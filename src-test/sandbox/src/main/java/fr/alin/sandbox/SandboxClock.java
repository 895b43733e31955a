package fr.alin.sandbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Shifts the product's clock: the row that profiles demo and test read. */
public final class SandboxClock {
    private final Database database;

    SandboxClock(Database database) {
        this.database = database;
    }

    public Duration shift() {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select shift_seconds from demo_clock")) {
            return row.next() ? Duration.ofSeconds(row.getLong(1)) : Duration.ZERO;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void shiftTo(Duration shift) {
        try (Connection connection = database.connect();
                PreparedStatement statement =
                        connection.prepareStatement("insert into demo_clock (shift_seconds) values (?)"
                                + " on conflict (one) do update set shift_seconds = excluded.shift_seconds")) {
            statement.setLong(1, shift.toSeconds());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
