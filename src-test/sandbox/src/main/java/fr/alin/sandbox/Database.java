package fr.alin.sandbox;

import fr.alin.operation.V2__communes;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL whose data survive, and which can be restarted while in use. */
public final class Database implements AutoCloseable {
    private final Path directory;
    private final int port;
    private EmbeddedPostgres postgres;

    private Database(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    public static Database start(Path directory, int port) {
        Database database = new Database(directory, port);
        database.start();
        database.createOnce();
        return database;
    }

    public String url() {
        return url("alin");
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "unset");
    }

    /** Brings the schema up to date with the product's own migrations, which then find nothing left to do. */
    void migrate() {
        Flyway.configure()
                .dataSource(url(), "postgres", "unset")
                .locations("classpath:db/migration")
                .javaMigrations(new V2__communes())
                .load()
                .migrate();
    }

    /** Stops it and starts it again: every open connection breaks. */
    public void restart() {
        close();
        start();
    }

    public void start() {
        try {
            Files.createDirectories(directory.getParent());
            postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(
                            directory.resolveSibling("postgresql-binaries").toFile())
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("timezone", "UTC")
                    .setServerConfig("max_connections", "150")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setPort(port)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void createOnce() {
        try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", "unset");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select 1 from pg_database where datname = 'alin'")) {
            if (!found.next()) {
                statement.execute("create database alin encoding 'UTF8' template template0");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }
}
