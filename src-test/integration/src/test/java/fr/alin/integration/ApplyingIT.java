package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureQueries;
import fr.alin.candidature.CandidatureService;
import fr.alin.offer.OfferId;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wildfly.security.auth.server.SecurityIdentity;

/** I1, I3, I4 and the scope of one's own candidatures, under the real database's locks. */
@ExtendWith(ArquillianExtension.class)
class ApplyingIT {
    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(ApplyingIT.class);
    }

    @Test
    void the_key_of_another_ones_form_is_refused_in_words() throws Exception {
        UUID first = InContainer.applicantWithOffers(1);
        UUID key = UUID.randomUUID();
        OfferId offer = InContainer.fitting(first).get(0);
        InContainer.act(first, () -> InContainer.ejb(CandidatureService.class).apply(offer, key));
        UUID second = InContainer.applicantWithOffers(1);
        OfferId other = InContainer.fitting(second).get(0);
        assertEquals(
                "common.modifiedMeanwhile", InContainer.refusal(second, () -> InContainer.ejb(CandidatureService.class)
                        .apply(other, key)));
        assertEquals(
                List.of("0"),
                InContainer.query("select count(*) from candidature where account_id = ? and active", second));
    }

    @Test
    void two_applications_at_once_to_the_same_offer_make_one_candidature() throws Exception {
        UUID applicant = InContainer.applicantWithOffers(2);
        OfferId offer = InContainer.fitting(applicant).get(0);
        race(applicant, offer, offer);
    }

    @Test
    void two_applications_at_once_to_two_offers_make_one_candidature() throws Exception {
        UUID applicant = InContainer.applicantWithOffers(2);
        List<OfferId> offers = InContainer.fitting(applicant);
        race(applicant, offers.get(0), offers.get(1));
    }

    @Test
    void posting_the_same_form_twice_gives_the_first_result() throws Exception {
        UUID applicant = InContainer.applicantWithOffers(2);
        OfferId offer = InContainer.fitting(applicant).get(0);
        UUID key = UUID.randomUUID();
        CandidatureId first = InContainer.as(applicant, () -> service().apply(offer, key));
        CandidatureId second = InContainer.as(applicant, () -> service().apply(offer, key));
        assertEquals(first, second);
    }

    @Test
    void cancelling_frees_at_once_and_leaves_a_trail_and_a_mail() throws Exception {
        UUID applicant = InContainer.applicantWithOffers(2);
        List<OfferId> offers = InContainer.fitting(applicant);
        CandidatureId first = InContainer.as(applicant, () -> service().apply(offers.get(0), UUID.randomUUID()));
        InContainer.as(applicant, () -> {
            service().cancel(first);
            return null;
        });
        CandidatureId again = InContainer.as(applicant, () -> service().apply(offers.get(0), UUID.randomUUID()));
        assertTrue(!first.equals(again));
        assertEquals(
                List.of("APPLIED", "CANCELLED"),
                InContainer.query("select action from audit_entry where subject_id = ? order by id", first.value()));
        assertEquals(
                List.of("CANDIDATURE_TAKEN", "CANDIDATURE_CANCELLED"),
                InContainer.query(
                        "select template from outbox_message where subject_id = ? order by created_at", first.value()));
    }

    @Test
    void crafted_posts_are_refused_with_the_reason() throws Exception {
        UUID applicant = InContainer.applicantWithOffers(2);
        UUID closed = InContainer.one("select id from offer where status = 'CLOSED' limit 1");
        UUID withdrawn = InContainer.one("select id from offer where status = 'WITHDRAWN' limit 1");
        assertEquals("apply.WITHDRAWN", refusal(applicant, new OfferId(closed)));
        assertEquals("apply.WITHDRAWN", refusal(applicant, new OfferId(withdrawn)));
        assertEquals("apply.UNFITTING", refusal(applicant, unfitting(applicant)));
        assertThrows(
                NotFoundException.class,
                () -> InContainer.as(
                        applicant, () -> service().apply(new OfferId(UUID.randomUUID()), UUID.randomUUID())));
    }

    @Test
    void day_after_the_deadline_is_too_late() throws Exception {
        UUID applicant = InContainer.applicantWithOffers(2);
        OfferId offer = InContainer.fitting(applicant).get(0);
        InContainer.query("update offer set deadline = current_date - 2 where id = ?", offer.value());
        assertEquals("apply.DEADLINE_PASSED", refusal(applicant, offer));
    }

    @Test
    void incomplete_requests_are_told_what_lacks() throws Exception {
        UUID withoutEmployer = InContainer.one(
                """
                select account_id from housing_request where siret is null and employment = 'CDI'
                and expires_on > current_date and refreshed_at > timestamptz '2021-04-20' limit 1""");
        OfferId any = new OfferId(InContainer.one("select id from offer where status = 'PUBLISHED' limit 1"));
        assertEquals("apply.EMPLOYER_MISSING", refusal(withoutEmployer, any));
        UUID expired = InContainer.readyApplicants().get(0);
        InContainer.query("update housing_request set expires_on = current_date - 2 where account_id = ?", expired);
        assertEquals("apply.NUMBER_EXPIRED", refusal(expired, any));
    }

    @Test
    void another_ones_candidature_is_not_found() throws Exception {
        UUID owner = InContainer.one("select account_id from candidature where active limit 1");
        UUID candidature = InContainer.one("select id from candidature where account_id = ? and active", owner);
        UUID other = InContainer.readyApplicants().get(0);
        CandidatureId id = new CandidatureId(candidature);
        assertThrows(
                NotFoundException.class,
                () -> InContainer.as(
                        other, () -> InContainer.ejb(CandidatureQueries.class).mine(id)));
        assertThrows(
                NotFoundException.class,
                () -> InContainer.as(other, () -> {
                    service().cancel(id);
                    return null;
                }));
    }

    private static void race(UUID applicant, OfferId one, OfferId two) throws Exception {
        SecurityIdentity identity = InContainer.login(applicant);
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<String>> results = new ArrayList<>();
        for (OfferId offer : List.of(one, two)) {
            CandidatureService service = service();
            Callable<String> apply = () -> {
                start.await();
                return applied(service, offer);
            };
            results.add(threads.submit(() -> identity.runAs(apply)));
        }
        List<String> outcomes = new ArrayList<>();
        for (Future<String> result : results) {
            outcomes.add(outcome(result));
        }
        threads.shutdown();
        outcomes.sort(String::compareTo);
        assertEquals(List.of("applied", "apply.ALREADY_ACTIVE"), outcomes);
        assertEquals(
                List.of("1"),
                InContainer.query("select count(*) from candidature where account_id = ? and active", applicant));
    }

    private static String applied(CandidatureService service, OfferId offer) {
        try {
            service.apply(offer, UUID.randomUUID());
            return "applied";
        } catch (BusinessException e) {
            return e.key();
        }
    }

    private static String outcome(Future<String> result) throws InterruptedException, ExecutionException {
        return result.get();
    }

    private static String refusal(UUID applicant, OfferId offer) throws Exception {
        return InContainer.as(applicant, () -> applied(service(), offer));
    }

    private static OfferId unfitting(UUID applicant) throws Exception {
        List<OfferId> fitting = InContainer.fitting(applicant);
        return InContainer.query("select id from offer where status = 'PUBLISHED' and deadline >= current_date")
                .stream()
                .map(OfferId::parse)
                .filter(offer -> !fitting.contains(offer))
                .findFirst()
                .orElseThrow();
    }

    private static CandidatureService service() throws Exception {
        return InContainer.ejb(CandidatureService.class);
    }
}
