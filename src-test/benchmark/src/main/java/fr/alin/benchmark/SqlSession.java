package fr.alin.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** One connection to the database that asks the same again and again, prepared, and reads the whole answer. */
final class SqlSession implements Visit, AutoCloseable {
    private static final String DAY = ":day";

    private final Connection connection;
    private final PreparedStatement statement;

    /** @param sql with {@code :day} where the day belongs */
    SqlSession(Connection connection, String sql, LocalDate day) throws SQLException {
        this.connection = connection;
        statement = connection.prepareStatement(sql.replace(DAY, "?"));
        int days = sql.split(DAY, -1).length - 1;
        for (int i = 1; i <= days; i++) {
            statement.setObject(i, day);
        }
    }

    @Override
    public String make() throws SQLException {
        int rows = 0;
        try (ResultSet answer = statement.executeQuery()) {
            while (answer.next()) {
                rows++;
            }
        }
        return rows > 0 ? RIGHT : "nothing found";
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
