package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What carries us goes away, dies, gets slow or is overrun: people are told, nothing acknowledged is lost. */
class OutagesIT {
    private static final int MORE_THAN_SERVED_AND_WAITING = 24 + 200 + 36;

    @AfterEach
    void repair() {
        World.sandbox().mailbox().answerAfter(Duration.ZERO);
    }

    @Test
    void killed_database_forgets_nothing_that_was_acknowledged() throws Exception {
        try (Browser applicant = Browser.open()) {
            NewUser.readyToApply(applicant, "1110520020187G1175");
            applicant.go("/offres").click(".offers li h3 a").click(".cta .btn").click("#go");
            applicant.go("/candidat/candidatures").click(".acts .danger").click("#go");
            assertThat(applicant.page()).contains("Votre candidature est annulée");
            World.sandbox().database().kill();
            World.sandbox().database().start();
            applicant.await().until(driver -> applicant
                    .go("/candidat/candidatures")
                    .page()
                    .contains("Historique de mes candidatures (1)"));
            assertThat(applicant.page()).contains("Vous n’avez pas de candidature en cours");
        }
    }

    @Test
    void postgresql_is_asked_to_remember() {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(first("show " + setting)).as(setting).isEqualTo("on");
        }
    }

    @Test
    void whoever_serves_people_can_neither_change_the_schema_nor_the_trail() {
        assertThat(first("select count(*) from pg_tables where schemaname = 'public' and tableowner = 'alin_app'"))
                .isEqualTo("0");
        assertThat(first("select has_schema_privilege('alin_app', 'public', 'create')"))
                .isEqualTo("f");
        assertThat(first("select has_table_privilege('alin_app', 'audit_entry', 'update, delete')"))
                .isEqualTo("f");
        assertThat(first("select has_table_privilege('alin_app', 'candidature', 'update')"))
                .isEqualTo("t");
    }

    @Test
    void without_a_database_people_are_asked_to_come_back_and_the_log_stays_short() {
        try (Browser applicant = Browser.open()) {
            applicant.login(DemoAccounts.APPLICANT);
            World.sandbox().database().close();
            ServerLog log = new ServerLog();
            try {
                applicant.go("/candidat/situation");
                assertThat(applicant.heading()).isEqualTo("Le service revient dans un instant");
                assertThat(applicant.violations()).isEmpty();
                HttpResponse<byte[]> visitor = Http.get("/offres", Map.of());
                assertThat(visitor.statusCode()).isEqualTo(503);
                assertThat(visitor.headers().firstValue("Retry-After")).isPresent();
                assertThat(Http.get("/api/v1/health/ready", Map.of()).statusCode())
                        .isEqualTo(503);
                assertThat(Http.get("/api/v1/health/live", Map.of()).statusCode())
                        .isEqualTo(200);
                assertThat(Http.get("/nulle", Map.of()).statusCode()).isEqualTo(404);
                for (int i = 0; i < 20; i++) {
                    Http.get("/offres", Map.of());
                }
                LockSupport.parkNanos(Duration.ofSeconds(12).toNanos());
            } finally {
                World.sandbox().database().start();
            }
            assertThat(log.lines()).as("the log of an outage").hasSizeLessThan(60);
            applicant
                    .await()
                    .until(driver ->
                            applicant.go("/candidat/situation").heading().startsWith("Bonjour"));
            assertThat(Http.get("/api/v1/health/ready", Map.of()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_mail_server_that_answers_slowly_gets_each_mail_once() {
        try (Browser browser = Browser.open()) {
            // Some ten answers of two seconds: three times the lease of six.
            World.sandbox().mailbox().answerAfter(Duration.ofSeconds(2));
            String email = NewUser.address();
            NewUser.register(browser, email);
            browser.await().withTimeout(Duration.ofSeconds(60)).until(driver -> sent(email));
            World.sandbox().mailbox().answerAfter(Duration.ZERO);
            LockSupport.parkNanos(Duration.ofSeconds(8).toNanos());
            assertThat(World.sandbox().mailbox().to(email)).hasSize(1);
        }
    }

    @Test
    void what_is_too_much_is_asked_to_come_back_and_what_waits_is_served() throws Exception {
        List<CompletableFuture<HttpResponse<byte[]>>> running = new ArrayList<>();
        try (Connection connection = World.sandbox().database().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table dwelling in access exclusive mode");
            for (int i = 0; i < MORE_THAN_SERVED_AND_WAITING; i++) {
                running.add(Http.later("/offres"));
            }
            List<CompletableFuture<HttpResponse<byte[]>>> refused = running;
            long limit = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (refused.stream().filter(CompletableFuture::isDone).count() < 36 && System.nanoTime() < limit) {
                LockSupport.parkNanos(50_000_000L);
            }
            assertThat(running.stream().filter(CompletableFuture::isDone))
                    .hasSize(36)
                    .allSatisfy(answer -> {
                        assertThat(answer.join().statusCode()).isEqualTo(503);
                        assertThat(answer.join().headers().firstValue("Retry-After"))
                                .contains("5");
                        assertThat(Http.text(answer.join())).contains("Beaucoup de monde en ce moment");
                    });
            assertThat(Http.get("/api/v1/health/live", Map.of()).statusCode()).isEqualTo(200);
            assertThat(Http.get("/statique/tokens.css", Map.of()).statusCode()).isEqualTo(200);
            connection.rollback();
        }
        long served = running.stream()
                .filter(answer -> answer.join().statusCode() == 200)
                .count();
        assertThat(served).isEqualTo(24 + 200);
    }

    @Test
    void forgotten_password_and_registration_are_answered_before_anybody_looks_the_address_up() throws SQLException {
        try (Browser browser = Browser.open();
                Connection connection = World.sandbox().database().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table account in access exclusive mode");
            browser.go("/compte/mot-de-passe-oublie")
                    .type("email", DemoAccounts.ADMIN)
                    .click("#go");
            assertThat(browser.path()).isEqualTo("/compte/lien-envoye");
            NewUser.register(browser, DemoAccounts.ADMIN);
            assertThat(browser.heading()).isEqualTo("Validation du compte");
            connection.rollback();
        }
    }

    private static boolean sent(String email) {
        return Rows.first(
                        """
                        select 1 from outbox_message m join account a on a.id = m.account_id
                        where a.email = ? and m.status = 'SENT'""",
                        email)
                .isPresent();
    }

    private static String first(String sql) {
        return Rows.first(sql).orElseThrow();
    }
}
