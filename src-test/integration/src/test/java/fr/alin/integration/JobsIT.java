package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.job.JobQueries;
import fr.alin.job.JobService;
import fr.alin.job.WaitingItem;
import fr.alin.offer.OfferId;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.UUID;
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
        InContainer.act(admin, () -> InContainer.ejb(JobService.class).retry("freeze-list", offers.get(0)));
        InContainer.until("frozen in the end", () -> frozen(offers.get(0)));
        InContainer.until(
                "nothing is left of it", () -> item(admin, offers.get(0)).isEmpty());
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

    private static List<WaitingItem> item(UUID admin, UUID offer) throws Exception {
        return InContainer.as(admin, () -> InContainer.ejb(JobQueries.class).waiting().stream()
                .filter(item -> item.item().equals(offer))
                .toList());
    }
}
