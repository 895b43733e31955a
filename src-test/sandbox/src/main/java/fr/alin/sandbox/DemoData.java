package fr.alin.sandbox;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Fills an empty database once, from a seed, with dates relative to that first start; and the registry every time. */
final class DemoData {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private DemoData() {}

    static void fill(Database database, Sne sne) {
        try (Connection connection = database.connect()) {
            LocalDate firstDay = firstDay(connection);
            List<JsonObject> requests = DemoRequests.all(firstDay);
            requests.forEach(sne::put);
            DemoLandlord.tell(sne, firstDay);
            if (isEmpty(connection)) {
                connection.setAutoCommit(false);
                new DemoPeople(connection, firstDay).insert(requests);
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("demo data", e);
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        return queryFirst(connection, "select 1 from landlord limit 1") == null;
    }

    /** The day of the first start: that of the administrator's account, today for an empty database. */
    private static LocalDate firstDay(Connection connection) throws SQLException {
        String day = queryFirst(
                connection,
                """
                select to_char(min(a.created_at) at time zone 'Europe/Paris', 'YYYY-MM-DD') from account a
                join account_role r on r.account_id = a.id and r.role = 'ADMIN'""");
        return day == null ? LocalDate.now(PARIS) : LocalDate.parse(day);
    }

    private static String queryFirst(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
