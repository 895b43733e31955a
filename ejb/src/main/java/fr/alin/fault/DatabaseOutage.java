package fr.alin.fault;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away from a statement that is wrong. */
public final class DatabaseOutage {
    /** Class 08: connection; 53: resources; 57P: shut down (PostgreSQL, appendix A); a cancelled statement is none. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57P");

    private DatabaseOutage() {}

    /** Whether somewhere in the chain of causes the database could not be reached, or broke off. */
    public static boolean causes(@Nullable Throwable thrown) {
        int depth = 0;
        for (Throwable each = thrown; each != null && depth < 30; each = each.getCause(), depth++) {
            if (each instanceof SQLException sql && away(sql)) {
                return true;
            }
        }
        return false;
    }

    /** A pool that finds no connection throws without a state. */
    private static boolean away(SQLException thrown) {
        String state = thrown.getSQLState();
        return thrown instanceof SQLNonTransientConnectionException
                || thrown instanceof SQLTransientConnectionException
                || thrown instanceof SQLRecoverableException
                || (state == null
                        ? String.valueOf(thrown.getMessage()).contains("IJ0")
                        : CLASSES.stream().anyMatch(state::startsWith));
    }
}
