package fr.alin.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Fills a migrated database up to a size: what is there counts, what is missing is added after what was added before.
 * Nothing is ever taken away.
 */
final class GeneratedLoad {
    private static final double NANOS = 1e9;

    private final Connection connection;
    private final long seed;
    private final LocalDate day;

    GeneratedLoad(Connection connection, long seed) throws SQLException {
        this.connection = connection;
        this.seed = seed;
        this.day = today(connection);
    }

    void fill(LoadSize size) throws SQLException {
        long start = System.nanoTime();
        connection.setAutoCommit(false);
        GeneratedPartners partners = GeneratedPartners.insert(connection, seed, day);
        Places places = Places.load();
        int offers = size.openOffers - count(connection, "offer where status = 'PUBLISHED' and deadline >= ?", day);
        new GeneratedOffers(seed, day, places, partners)
                .insert(connection, next("offer where draw_seed like ?", GeneratedOffers.MARK + "%"), offers);
        int requests = size.requests - count(connection, "housing_request where deleted_at is null");
        new GeneratedHouseholds(seed, day, places)
                .insert(connection, next("housing_request where email like ?", "charge.%"), requests);
        int candidatures = size.candidatures - count(connection, "candidature");
        int added = new GeneratedCandidatures(seed, day, partners.advisers())
                .insert(connection, next("candidature where number like ?", "C-%-5______"), candidatures);
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
        System.out.printf(
                Locale.ROOT,
                "size %s: added %d open offers, %d requests, %d candidatures in %.1f s%n",
                size,
                Math.max(0, offers),
                Math.max(0, requests),
                added,
                (System.nanoTime() - start) / NANOS);
    }

    /** The day it is for the product: that of Paris, as the demo's clock is set. */
    static LocalDate today(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        """
                select ((now() + make_interval(secs => coalesce((select shift_seconds from demo_clock), 0)))
                    at time zone 'Europe/Paris')::date""");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getObject(1, LocalDate.class);
        }
    }

    private int next(String generated, String pattern) throws SQLException {
        return count(connection, generated, pattern) + 1;
    }

    /** @param rows a table and its condition */
    static int count(Connection connection, String rows, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select count(*) from " + rows)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}
