package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.candidature.CandidatureService;
import fr.alin.offer.OfferId;
import fr.alin.operation.NightlyJob;
import fr.alin.registry.ClosureService;
import fr.alin.registry.ImportService;
import fr.alin.shared.BusinessException;
import jakarta.ejb.EJBAccessException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** The end of a request whose household has a lease: at the registry, here, and in what its owner may still do. */
@ExtendWith(ArquillianExtension.class)
class ClosureIT {
    private static final LocalDate LEASE = LocalDate.of(2026, 11, 2);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String REGISTRY = System.getenv("ALIN_SNE_URL");

    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(ClosureIT.class);
    }

    @Test
    void a_request_ends_at_the_registry_and_here_once_and_its_owner_applies_no_more() throws Exception {
        UUID owner = InContainer.applicantWithOffers(1);
        UUID request = request(owner);
        OfferId offer = InContainer.fitting(owner).get(0);
        close(owner, request, "a");
        close(owner, request, "a");
        assertTrue(registered(request).contains("\"closed\":{\"on\":\"2026-11-02\",\"reason\":\"ATTRIBUTION\"}"));
        assertEquals(List.of("2026-11-02"), closedOn(request));
        assertEquals(List.of("CLOSED"), trail(request), "told twice, recorded once");
        assertEquals("apply.REQUEST_CLOSED", InContainer.refusal(owner, () -> InContainer.ejb(CandidatureService.class)
                .apply(offer, UUID.randomUUID())));

        assertTrue(
                InContainer.as(owner, () -> InContainer.ejb(ImportService.class).refresh()), "same identity");
        assertEquals(List.of("2026-11-02"), closedOn(request));
        assertEquals(List.of("CLOSED"), trail(request), "the registry says nothing new");
        InContainer.query("update housing_request set expires_on = current_date + 20 where id = ?", request);
        InContainer.ejb(NightlyJob.class).run();
        assertEquals(
                List.of("0"),
                InContainer.query(
                        "select count(*) from outbox_message where account_id = ? and template = 'NUMBER_EXPIRING'",
                        owner),
                "nothing is to be renewed");
    }

    @Test
    void a_request_that_another_landlord_has_ended_is_ended_here_with_what_was_found() throws Exception {
        UUID owner = InContainer.applicantWithOffers(1);
        UUID request = request(owner);
        String body =
                """
                {"reason": "ATTRIBUTION", "leaseSignedOn": "2026-10-05", "reference": "another landlord"}""";
        assertEquals(200, post(REGISTRY + "/requests/" + number(request) + "/closure", "application/json", body));
        close(owner, request, "a");
        assertEquals(List.of("ALREADY_CLOSED 2026-10-05 ATTRIBUTION"), trail(request));
        assertEquals(List.of("2026-11-02"), closedOn(request));
    }

    @Test
    void an_end_that_the_registry_tells_first_is_taken_over() throws Exception {
        UUID owner = InContainer.applicantWithOffers(1);
        UUID request = request(owner);
        String body =
                """
                {"reason": "ATTRIBUTION", "leaseSignedOn": "2026-10-05", "reference": "another landlord"}""";
        assertEquals(200, post(REGISTRY + "/requests/" + number(request) + "/closure", "application/json", body));
        assertTrue(
                InContainer.as(owner, () -> InContainer.ejb(ImportService.class).refresh()));
        assertEquals(List.of("2026-10-05"), closedOn(request));
        assertEquals(List.of("READ 2026-10-05 ATTRIBUTION"), trail(request));
    }

    @Test
    void a_number_that_the_registry_does_not_know_is_ended_here_alone() throws Exception {
        UUID owner = InContainer.applicantWithOffers(1);
        UUID request = request(owner);
        InContainer.query("update housing_request set nur = '0991299999999G0000' where id = ?", request);
        close(owner, request, "a");
        assertEquals(List.of("UNKNOWN"), trail(request));
        assertEquals(List.of("2026-11-02"), closedOn(request));
    }

    @Test
    void while_the_registry_is_down_or_talks_nonsense_nothing_is_written_and_a_later_attempt_ends_it()
            throws Exception {
        UUID owner = InContainer.applicantWithOffers(1);
        UUID request = request(owner);
        for (String mode : List.of("DOWN", "GARBAGE")) {
            behave(mode);
            try {
                assertEquals("sne.unavailable", refusal(owner, request));
            } finally {
                behave("NORMAL");
            }
        }
        assertEquals(List.of(), trail(request));
        // The circuit opens for ten seconds once half of the last calls have failed.
        InContainer.until("ended in the end", () -> refusal(owner, request).equals("not refused"));
        assertEquals(List.of("CLOSED"), trail(request));
    }

    @Test
    void only_the_product_itself_ends_a_request() throws Exception {
        UUID owner = InContainer.readyApplicants().get(0);
        UUID request = request(owner);
        assertThrows(
                EJBAccessException.class,
                () -> InContainer.act(owner, () -> closures().close(request, LEASE, "a")));
    }

    private static void close(UUID account, UUID request, String reference) throws Exception {
        Callable<Void> closing = () -> {
            closures().close(request, LEASE, reference);
            return null;
        };
        system(account).runAs(closing);
    }

    private static String refusal(UUID account, UUID request) throws Exception {
        try {
            close(account, request, "a");
            return "not refused";
        } catch (BusinessException e) {
            return e.key();
        }
    }

    /** Whoever it is, in the role of timers. */
    private static SecurityIdentity system(UUID account) throws Exception {
        return InContainer.login(account)
                .withRoleMapper("ejb", RoleMapper.constant(Roles.fromSet(Set.of(fr.alin.shared.Roles.SYSTEM))));
    }

    private static ClosureService closures() throws Exception {
        return InContainer.ejb(ClosureService.class);
    }

    private static UUID request(UUID account) throws Exception {
        return InContainer.one("select id from housing_request where account_id = ? and deleted_at is null", account);
    }

    private static String number(UUID request) throws Exception {
        return InContainer.query("select nur from housing_request where id = ?", request)
                .get(0);
    }

    private static List<String> closedOn(UUID request) throws Exception {
        return InContainer.query("select closed_on from housing_request where id = ?", request);
    }

    private static List<String> trail(UUID request) throws Exception {
        return InContainer.query(
                "select reason from audit_entry where subject_id = ? and action = 'REQUEST_CLOSED' order by id",
                request);
    }

    private static String registered(UUID request) throws Exception {
        return HTTP.send(
                        HttpRequest.newBuilder(URI.create(REGISTRY + "/requests/" + number(request)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** The sandbox's own switch. */
    private static void behave(String mode) throws IOException, InterruptedException {
        post(REGISTRY.replaceFirst("/sne$", "/switch"), "application/x-www-form-urlencoded", "sne=" + mode);
    }

    private static int post(String url, String type, String body) throws IOException, InterruptedException {
        return HTTP.send(
                        HttpRequest.newBuilder(URI.create(url))
                                .header("Content-Type", type)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
