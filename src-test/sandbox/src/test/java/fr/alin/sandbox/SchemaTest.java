package fr.alin.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema as the migrations leave it: what PostgreSQL's own catalogue says, and what its checks refuse. */
class SchemaTest {
    /** Foreign keys by whose column no whole index begins, and which do not say why. */
    private static final String WITHOUT_INDEX =
            """
            select c.conname from pg_constraint c where c.contype = 'f'
            and not exists (select 1 from pg_index i
                where i.indrelid = c.conrelid and i.indpred is null
                and (string_to_array(i.indkey::text, ' ')::int2[])[1:cardinality(c.conkey)] = c.conkey)
            and coalesce(obj_description(c.oid, 'pg_constraint'), '') !~ '^no index( of all)?: .{15,}'""";

    private static Database database;
    private static Connection connection;

    @BeforeAll
    static void migrate(@TempDir Path directory) throws IOException, SQLException {
        database = Database.start(directory.resolve("postgresql"), freePort());
        database.migrate();
        DemoData.fill(database, new Sne());
        connection = database.connect();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void forget() throws SQLException {
        connection.rollback();
    }

    @AfterAll
    static void stop() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void every_foreign_key_has_an_index_or_says_why_not() throws SQLException {
        assertThat(column("select conname from pg_constraint where contype = 'f'"))
                .hasSizeGreaterThan(25);
        assertThat(column(WITHOUT_INDEX)).isEmpty();

        run("create table canary (offer_id uuid references offer, landlord_id uuid references landlord)");
        run("create index on canary (landlord_id) where offer_id is not null");
        run("comment on constraint canary_offer_id_fkey on canary is 'why not'");
        run(
                """
                alter table canary add column programme_id uuid, add column insee_code varchar(5),
                    add column postcode varchar(5), add constraint canary_whole
                    foreign key (programme_id, landlord_id, insee_code, postcode)
                    references programme (id, landlord_id, insee_code, postcode)""");
        run("create index on canary (programme_id, postcode)");
        assertThat(column(WITHOUT_INDEX))
                .containsExactlyInAnyOrder("canary_offer_id_fkey", "canary_landlord_id_fkey", "canary_whole");
    }

    @Test
    void a_status_and_what_it_means_cannot_part() {
        assertThatThrownBy(() -> run("update candidature set status = 'CANCELLED' where active"))
                .hasMessageContaining("candidature_active_check");
    }

    @Test
    void what_waits_for_the_law_says_so() {
        assertThatThrownBy(
                        () -> run(
                                """
                        update candidature set facts =
                            '{"checks": [{"rule": "INCOME_CEILING", "missing": "NO_LAW_IN_FORCE"}]}'"""))
                .hasMessageContaining("candidature_awaits_law_check");
    }

    @Test
    void a_request_for_documents_names_some() {
        assertThatThrownBy(
                        () -> run(
                                """
                        insert into document_request (id, candidature_id, kinds, asked_by, asked_at, due_on, version)
                        select gen_random_uuid(), id, '{}', account_id, now(), current_date, 0 from candidature limit 1"""))
                .hasMessageContaining("document_request_kinds_check");
    }

    private static void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> column(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
