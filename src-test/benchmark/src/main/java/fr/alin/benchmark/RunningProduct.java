package fr.alin.benchmark;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The product under load and its database, as system properties tell; the demo's addresses unless told otherwise.
 *
 * @param serverPid process of WildFly, 0 when it is to be found by the site's port
 */
record RunningProduct(URI site, String database, String user, String password, long serverPid) {
    private static final int POSTGRESQL_PORT = 5432;

    static RunningProduct fromProperties() {
        return new RunningProduct(
                URI.create(text("alin.site", "http://localhost:" + text("alin.http.port", "8080"))),
                text("alin.database", "jdbc:postgresql://127.0.0.1:" + text("alin.database.port", "5433") + "/alin"),
                text("alin.database.user", "postgres"),
                text("alin.database.password", "unset"),
                Long.getLong("load.pid", 0));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(database, user, password);
    }

    ProcessCpu server() {
        return serverPid > 0 ? ProcessCpu.of(serverPid) : ProcessCpu.listeningOn(site.getPort());
    }

    ProcessCpu databaseServer() {
        int port = URI.create(database.substring("jdbc:".length())).getPort();
        return ProcessCpu.listeningOn(port < 0 ? POSTGRESQL_PORT : port);
    }

    private static String text(String property, String otherwise) {
        return System.getProperty(property, otherwise);
    }
}
