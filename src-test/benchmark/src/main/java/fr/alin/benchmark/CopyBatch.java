package fr.alin.benchmark;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * Rows on their way to PostgreSQL by COPY, in its text form. Written table by table, in the order in which the foreign
 * keys want the tables.
 */
final class CopyBatch {
    /** Rows of the leading table after which a batch is worth writing. */
    static final int ROWS = 5_000;

    private final Map<String, StringBuilder> rows = new LinkedHashMap<>();

    /** @param targets each a table with its columns: {@code landlord (id, name)} */
    CopyBatch(List<String> targets) {
        targets.forEach(target -> rows.put(target, new StringBuilder()));
    }

    /** @param values in the order of the target's columns; null is SQL's null */
    void add(String target, Object... values) {
        StringBuilder text = rows.get(target);
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            text.append(values[i] == null ? "\\N" : escaped(values[i].toString()));
        }
        text.append('\n');
    }

    /** Writes and commits what was added, and begins anew. */
    void write(Connection connection) throws SQLException {
        for (Map.Entry<String, StringBuilder> table : rows.entrySet()) {
            try {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy " + table.getKey() + " from stdin",
                                new StringReader(table.getValue().toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            table.getValue().setLength(0);
        }
        connection.commit();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
