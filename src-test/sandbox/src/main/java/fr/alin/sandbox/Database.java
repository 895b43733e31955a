package fr.alin.sandbox;

import fr.alin.operation.V10__misread_names;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL whose data survive, and which can be restarted while in use. */
public final class Database implements AutoCloseable {
    /** Who the product works as; the schema is the owner's. */
    public static final String RUNTIME_USER = "alin_app";

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

    /** Its days are those of Paris, also between midnight there and midnight here. */
    public Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(url(), "postgres", "unset");
        try (Statement statement = connection.createStatement()) {
            statement.execute("set time zone 'Europe/Paris'");
        }
        return connection;
    }

    /** Brings the schema up to date with the product's own migrations, which then find nothing left to do. */
    void migrate() {
        Flyway.configure()
                .dataSource(url(), "postgres", "unset")
                .locations("classpath:db/migration")
                .javaMigrations(new V2__communes(), new V10__misread_names())
                .placeholders(Map.of("runtimeUser", RUNTIME_USER))
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
                    // The library's defaults forget what was acknowledged when the machine or the server dies.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
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

    /** Ends its processes without a word, as a power cut would; {@link #start} brings back what was acknowledged. */
    public void kill() {
        try {
            long pid = Long.parseLong(Files.readAllLines(directory.resolve("postmaster.pid"))
                    .get(0)
                    .strip());
            ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
            List<ProcessHandle> all =
                    Stream.concat(Stream.of(postmaster), postmaster.children()).toList();
            all.forEach(ProcessHandle::destroyForcibly);
            for (ProcessHandle process : all) {
                process.onExit().join();
            }
            close();
            Files.deleteIfExists(directory.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void createOnce() {
        try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", "unset");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select 1 from pg_database where datname = 'alin'")) {
            if (!found.next()) {
                statement.execute("create role " + RUNTIME_USER + " login");
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
