package fr.alin.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people of the demo are invented, but none of them could not be: what is told of them has an order in time. */
class DemoFactsTest {
    private static Database database;
    private static Connection connection;

    @BeforeAll
    static void fill(@TempDir Path directory) throws IOException, SQLException {
        database = Database.start(directory.resolve("postgresql"), freePort());
        database.migrate();
        DemoData.fill(database, new Sne());
        connection = database.connect();
    }

    @AfterAll
    static void stop() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void there_is_a_demo_to_look_at() throws SQLException {
        assertThat(count("offer", "true")).isGreaterThan(2000);
        assertThat(count("housing_request", "true")).isGreaterThan(300);
        assertThat(count("candidature", "true")).isGreaterThan(150);
        assertThat(count("candidature c join offer o on o.id = c.offer_id", "o.status = 'CLOSED'"))
                .isPositive();
        assertThat(count("candidature", "not active")).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            renewed before it was filed           | housing_request        | renewed_on < filed_on
            filed as a minor                      | housing_request        | filed_on < birth_date + interval '18 years'
            imported before it was filed          | housing_request        | imported_at::date < filed_on
            known before it was renewed           | housing_request        | refreshed_at::date < renewed_on
            documents confirmed before the import | housing_request        | documents_confirmed_at < imported_at
            account younger than its request      | housing_request r join account a on a.id = r.account_id \
            | a.created_at > r.imported_at
            """)
    void requests_are_possible(String what, String table, String impossible) throws SQLException {
        assertThat(count(table, impossible)).as(what).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            confirmed before it was deposited | d.deposited_on > r.documents_confirmed_at::date
            known before it was deposited     | d.deposited_on > r.refreshed_at::date
            """)
    void documents_are_possible(String what, String impossible) throws SQLException {
        assertThat(count("deposited_document d join housing_request r on r.id = d.request_id", impossible))
                .as(what)
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            after the deadline of its offer  | (c.applied_at at time zone 'Europe/Paris')::date > o.deadline
            before its offer was published   | c.applied_at < o.published_at
            before its request was imported  | c.applied_at < r.imported_at
            before documents were confirmed  | c.applied_at < coalesce(r.documents_confirmed_at, c.applied_at + interval '1 day')
            in the future                    | c.applied_at > now()
            answered before it was filed     | c.decided_at < c.applied_at
            taken before it was filed        | c.taken_at < c.applied_at
            answered in the future           | c.decided_at > now()
            """)
    void candidatures_are_possible(String what, String impossible) throws SQLException {
        assertThat(count(
                        """
                        candidature c join offer o on o.id = c.offer_id
                        join housing_request r on r.id = c.request_id""",
                        impossible))
                .as(what)
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a diagnosis better than its emissions       | energy_class < climate_class
            a dwelling G, which nobody may let any more | energy_class = 'G'
            wheelchairs on stairs                       | accessible and floor > 0 and not lift
            a house with a lift                         | kind = 'HOUSE' and lift
            """)
    void dwellings_are_possible(String what, String impossible) throws SQLException {
        assertThat(count("dwelling", impossible)).as(what).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            retired before the age         | r.employment = 'RETIRED' and r.birth_date > (now() at time zone 'Europe/Paris')::date - interval '62 years'
            apprentices after the age      | r.employment = 'APPRENTICE' and r.birth_date < (now() at time zone 'Europe/Paris')::date - interval '30 years'
            a minor as co-applicant        | m.kind = 'CO_APPLICANT' and m.birth_date > r.filed_on - interval '18 years'
            a parent who was a child       | m.kind = 'DEPENDANT' and m.birth_date < r.birth_date + interval '18 years'
            a dependant who is not yet born | m.birth_date > (now() at time zone 'Europe/Paris')::date
            """)
    void households_are_possible(String what, String impossible) throws SQLException {
        assertThat(count("household_member m join housing_request r on r.id = m.request_id", impossible))
                .as(what)
                .isZero();
    }

    private static long count(String table, String where) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table + " where " + where)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
