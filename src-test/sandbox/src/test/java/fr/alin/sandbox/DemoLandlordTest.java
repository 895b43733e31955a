package fr.alin.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.offer.OfferStatus;
import fr.alin.ranking.FrozenList;
import fr.alin.ranking.FrozenListJson;
import fr.alin.ranking.ListFileJson;
import fr.alin.ranking.rules.Replay;
import fr.alin.shared.Secrets;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first landlord has an offer in every state and a file at each step, and none that the product could not have brought there. */
class DemoLandlordTest {
    private static final String OWN =
            " from offer o join dwelling d on d.id = o.dwelling_id join landlord_agent g on g.landlord_id = d.landlord_id"
                    + " join account a on a.id = g.account_id and a.email = 'samira.laurent@exemple.fr'";
    private static final String FILES = OWN + " join candidature k on k.offer_id = o.id";
    private static final String GIVEN = FILES + " join allocation l on l.candidature_id = k.id";

    private static final Sne REGISTRY = new Sne();
    private static Database database;
    private static Connection connection;

    @BeforeAll
    static void fill(@TempDir Path directory) throws IOException, SQLException {
        database = Database.start(directory.resolve("postgresql"), freePort());
        database.migrate();
        DemoData.fill(database, REGISTRY);
        connection = database.connect();
    }

    @AfterAll
    static void stop() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void there_is_an_offer_in_every_state() throws SQLException {
        assertThat(column("select distinct o.status" + OWN))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(OfferStatus.values()).map(Enum::name).toList());
    }

    @Test
    void there_is_a_file_at_each_step_from_the_set_to_the_keys() throws SQLException {
        assertThat(column("select k.status || ' ' || count(*)" + FILES
                        + " join selected_file s on s.candidature_id = k.id group by k.status order by k.status"))
                .containsExactly("ACCEPTED 1", "CONDITIONAL 1", "HOUSED 1", "OFFERED 1", "RANKED 3", "SENT 9");
        assertThat(column("select l.rank || ' ' || k.status" + GIVEN + " order by o.number, l.rank"))
                .containsExactly(
                        "1 OFFERED", "2 RANKED", "3 CONDITIONAL", "1 ACCEPTED", "2 RANKED", "3 RANKED", "1 HOUSED");
    }

    @Test
    void sets_wait_for_a_commission_one_of_them_with_a_tie_and_one_of_an_adapted_dwelling() throws SQLException {
        assertThat(column("select d.accessible || ' ' || string_agg(s.group_number::text, ',' order by s.place)" + FILES
                        + " join selected_file s on s.candidature_id = k.id where o.status = 'SENT'"
                        + " and not exists (select 1 from agenda_item i where i.offer_id = o.id)"
                        + " group by o.number, d.accessible order by o.number"))
                .containsExactly("false 1,2,3,3", "true 3,3");
        FrozenList tied = FrozenListJson.read(column("select f.facts" + OWN
                        + " join frozen_list f on f.offer_id = o.id where o.status = 'SENT' order by o.number")
                .get(0));
        assertThat(tied.result().get(2).total()).isEqualTo(tied.result().get(3).total());
        assertThat(tied.candidates().stream().filter(one -> one.filingOrder() == 2))
                .as("filed on one day: the draw has told them apart")
                .hasSize(2);
    }

    @Test
    void lists_are_what_their_facts_and_their_hash_say() throws SQLException {
        List<String> lists =
                column("select f.facts" + OWN + " join frozen_list f on f.offer_id = o.id order by o.number");
        assertThat(lists).hasSize(8);
        for (String facts : lists) {
            FrozenList list = FrozenListJson.read(facts);
            assertThat(Replay.differences(list)).isEmpty();
            String content = ListFileJson.write(Replay.file(list));
            assertThat(column("select content || sha256 from frozen_list where offer_id = '" + list.offer() + "'"))
                    .containsExactly(content + Secrets.hash(content));
            assertThat(column("select list_sha256 from selection where offer_id = '" + list.offer() + "'"))
                    .isSubsetOf(Secrets.hash(content));
        }
    }

    @Test
    void sittings_are_past_and_coming_with_their_members_and_papers() throws SQLException {
        assertThat(
                        column(
                                """
                        select s.status || ' ' || (select count(*) from sitting_member m where m.sitting_id = s.id)
                            || ' ' || (select count(*) from agenda_item i where i.sitting_id = s.id)
                            || ' ' || (select count(*) from commission_paper p where p.sitting_id = s.id)
                        from sitting s order by s.held_on"""))
                .containsExactly("CLOSED 9 1 2", "CLOSED 9 2 7", "PLANNED 9 1 0");
        assertThat(column("select encode(sha256(pdf), 'hex') = sha256 from commission_paper"))
                .containsOnly("t");
        assertThat(column(
                        "select m.quality || ' ' || count(*) from sitting_member m join sitting s on s.id = m.sitting_id"
                                + " where s.status = 'PLANNED' group by m.quality order by m.quality"))
                .containsExactly("BOARD 5", "INTERCOMMUNALITY 1", "MAYOR 1", "RESERVATION_HOLDER 1", "TENANTS 1");
        assertThat(column(
                        "select m.insee_code = d.insee_code from sitting s join sitting_member m on m.sitting_id = s.id"
                                + " join agenda_item i on i.sitting_id = s.id join offer o on o.id = i.offer_id"
                                + " join dwelling d on d.id = o.dwelling_id where m.quality = 'MAYOR'"))
                .as("the mayor is that of the dwelling")
                .containsOnly("t");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            sent before it was frozen      | selection x join frozen_list f on f.offer_id = x.offer_id | x.sent_at < f.frozen_at
            frozen before the deadline     | frozen_list f join offer o on o.id = f.offer_id | f.frozen_at::date <= o.deadline
            sent after ten days            | selection x join offer o on o.id = x.offer_id | x.sent_at::date > o.deadline + 10
            validated after the deadline   | audit_entry e join candidature k on k.id = e.subject_id and e.action = 'VALIDATED' \
            join selected_file s on s.candidature_id = k.id join offer o on o.id = k.offer_id | e.at::date > o.deadline
            decided before it was sent     | allocation l join selection x on x.offer_id = l.offer_id | l.decided_on <= x.sent_at::date
            decided on another day         | allocation l join file_decision f using (candidature_id) join agenda_item i \
            on i.id = f.item_id join sitting s on s.id = i.sitting_id | l.decided_on <> s.held_on or l.rank <> f.rank \
            or l.condition is distinct from f.condition or l.condition_until is distinct from f.condition_until
            answered when nobody can       | allocation l | l.answer_by < current_date + 4 and l.lease_signed_on is null
            answer of fewer days than law  | allocation l | l.answer_by < l.offered_on + 10
            sitting on a day of rest       | sitting s | extract(isodow from s.held_on) > 5
            condition that is over         | allocation l | l.condition_until < current_date + 12
            a home that nobody holds       | offer o | o.status in ('PLACED', 'LEASED') \
            and not exists (select 1 from candidature k where k.offer_id = o.id and k.holds_home)
            """)
    void the_course_of_a_file_is_possible(String what, String table, String impossible) throws SQLException {
        assertThat(column("select 1 from " + table + " where " + impossible))
                .as(what)
                .isEmpty();
    }

    @Test
    void whoever_moved_in_has_no_request_any_more_here_and_at_the_registry() throws SQLException {
        String[] ended = column("select r.nur || ' ' || r.closed_on || ' ' || l.lease_signed_on" + GIVEN
                        + " join housing_request r on r.id = k.request_id where k.status = 'HOUSED'")
                .get(0)
                .split(" ");
        assertThat(ended[1]).isEqualTo(ended[2]);
        assertThat(REGISTRY.get(ended[0]).getJsonObject("closed").getString("on"))
                .isEqualTo(ended[2]);
    }

    @Test
    void the_accounts_that_the_start_tells_of_are_there() throws SQLException {
        assertThat(column("select k.status from candidature k join account a on a.id = k.account_id where a.email in ('"
                        + DemoAccounts.APPLICANT_TO_ANSWER + "', '" + DemoAccounts.APPLICANT_WITH_CONDITION
                        + "') order by k.status"))
                .containsExactly("CONDITIONAL", "OFFERED");
        assertThat(DemoAccounts.welcome(Ports.fromProperties()))
                .contains(DemoAccounts.APPLICANT_TO_ANSWER, DemoAccounts.APPLICANT_WITH_CONDITION);
    }

    @Test
    void a_second_start_adds_nothing() throws SQLException {
        String count = "select (select count(*) from candidature) || ' ' || (select count(*) from sitting)";
        List<String> before = column(count);
        DemoData.fill(database, REGISTRY);
        assertThat(column(count)).isEqualTo(before);
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
