package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.job.JobQueries;
import fr.alin.job.JobService;
import fr.alin.job.WaitingItem;
import fr.alin.offer.OfferId;
import fr.alin.operation.NightlyJob;
import jakarta.ejb.EJBAccessException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One failing item of a job waits, is seen, and stops nobody. */
@ExtendWith(ArquillianExtension.class)
class JobsIT {
    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(JobsIT.class);
    }

    @Test
    void a_list_that_cannot_be_frozen_stops_no_other_and_is_frozen_once_it_can() throws Exception {
        UUID admin = InContainer.one("select account_id from account_role where role = 'ADMIN'");
        List<UUID> offers = InContainer.query(
                        """
                        select o.id from offer o where o.status = 'PUBLISHED' and o.deadline > current_date + 5
                        and not exists (select 1 from candidature k where k.offer_id = o.id) order by o.id limit 2""")
                .stream()
                .map(UUID::fromString)
                .toList();
        // Published before there was any grid: nothing to rank by.
        InContainer.query(
                "update offer set published_at = '2020-01-01', deadline = current_date - 3 where id = ?",
                offers.get(0));
        InContainer.query("update offer set deadline = current_date - 1 where id = ?", offers.get(1));
        InContainer.until("the healthy one is frozen", () -> frozen(offers.get(1)));
        InContainer.until(
                "the failing one is noted", () -> item(admin, offers.get(0)).size() == 1);
        WaitingItem failing = item(admin, offers.get(0)).get(0);
        assertTrue(failing.attempts() >= 1);
        assertTrue(failing.failure().startsWith("IllegalStateException, RankOffice."), failing::failure);
        assertTrue(!frozen(offers.get(0)));

        InContainer.query("update offer set published_at = '2024-02-01' where id = ?", offers.get(0));
        InContainer.act(admin, () -> InContainer.ejb(JobService.class).retry("close-offer", offers.get(0)));
        InContainer.until("frozen in the end", () -> frozen(offers.get(0)));
        InContainer.until(
                "nothing is left of it", () -> item(admin, offers.get(0)).isEmpty());
    }

    @Test
    void a_night_duty_that_fails_stops_no_other_is_parked_after_twelve_attempts_and_seen_in_health() throws Exception {
        UUID admin = InContainer.one("select account_id from account_role where role = 'ADMIN'");
        int parkedBefore = parkedInHealth();
        UUID old = UUID.randomUUID();
        InContainer.query(
                """
                insert into account_link (id, account_id, purpose, token_hash, expires_at, created_at, version)
                values (?, ?, 'PASSWORD_RESET', ?, now() - interval '9 days', now() - interval '10 days', 0)""",
                old,
                admin,
                old.toString());
        // What a foreign key that somebody forgot would do to one duty.
        owner("create function refuse() returns trigger language plpgsql as 'begin raise exception ''no''; end'");
        owner("create trigger refuse before delete on form_key for each statement execute function refuse()");
        try {
            InContainer.ejb(NightlyJob.class).run();
            assertEquals(
                    List.of(),
                    InContainer.query("select id from account_link where id = ?", old),
                    "the other duties are done");
            WaitingItem failing = item(admin, "forget-form-keys").get(0);
            assertEquals(1, failing.attempts());
            assertTrue(failing.failure().contains("Exception, "), failing::failure);
            assertEquals(parkedBefore, parkedInHealth());

            InContainer.query(
                    "update job_item set attempts = 11, next_attempt_at = now() where job = ?", failing.job());
            InContainer.until(
                    "parked after the twelfth attempt",
                    () -> item(admin, failing.job()).get(0).parked());
            assertEquals(12, item(admin, failing.job()).get(0).attempts());
            assertEquals(parkedBefore + 1, parkedInHealth());
        } finally {
            owner("drop function refuse() cascade");
        }
        UUID night = item(admin, "forget-form-keys").get(0).item();
        InContainer.act(admin, () -> InContainer.ejb(JobService.class).retry("forget-form-keys", night));
        InContainer.until("made up for", () -> item(admin, "forget-form-keys").isEmpty());
        assertEquals(parkedBefore, parkedInHealth());
    }

    @Test
    void only_administrators_see_and_retry_jobs() throws Exception {
        UUID adviser = InContainer.one("select account_id from account_role where role = 'ADVISER' limit 1");
        assertThrows(
                EJBAccessException.class,
                () -> InContainer.as(
                        adviser, () -> InContainer.ejb(JobQueries.class).waiting()));
        assertThrows(
                EJBAccessException.class,
                () -> InContainer.act(
                        adviser, () -> InContainer.ejb(JobService.class).retry("freeze-list", UUID.randomUUID())));
        UUID admin = InContainer.one("select account_id from account_role where role = 'ADMIN'");
        assertEquals("common.notFound", InContainer.refusal(admin, () -> InContainer.ejb(JobService.class)
                .retry("freeze-list", UUID.randomUUID())));
    }

    private static boolean frozen(UUID offer) throws Exception {
        return !InContainer.query("select 1 from frozen_list where offer_id = ?", new OfferId(offer).value())
                .isEmpty();
    }

    private static List<WaitingItem> item(UUID admin, String job) throws Exception {
        return InContainer.as(admin, () -> InContainer.ejb(JobQueries.class).waiting().stream()
                .filter(item -> item.job().equals(job))
                .toList());
    }

    private static void owner(String sql) throws SQLException, NamingException {
        DataSource owner = InitialContext.doLookup("java:jboss/datasources/AlinOwnerDS");
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What probes read, which nobody signs in for. */
    private static int parkedInHealth() throws IOException, InterruptedException {
        HttpResponse<String> ready = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + System.getProperty("jboss.http.port")
                                        + "/api/v1/health/ready"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(200, ready.statusCode());
        Matcher parked = Pattern.compile("\"parked\"\\s*:\\s*(\\d+)").matcher(ready.body());
        assertTrue(parked.find(), ready::body);
        return Integer.parseInt(parked.group(1));
    }

    private static List<WaitingItem> item(UUID admin, UUID offer) throws Exception {
        return InContainer.as(admin, () -> InContainer.ejb(JobQueries.class).waiting().stream()
                .filter(item -> item.item().equals(offer))
                .toList());
    }
}
