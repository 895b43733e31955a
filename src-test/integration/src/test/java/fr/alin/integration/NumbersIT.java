package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.housingrequest.HousingRequestId;
import fr.alin.housingrequest.HousingRequestQueries;
import fr.alin.housingrequest.SecondNumber;
import fr.alin.operation.NightlyJob;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Numbers about to expire and households that hold two. */
@ExtendWith(ArquillianExtension.class)
class NumbersIT {
    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(NumbersIT.class);
    }

    @Test
    void number_is_reminded_of_once_for_each_expiry_and_at_least_a_month_before() throws Exception {
        UUID owner = applicant(0);
        UUID later = applicant(1);
        InContainer.query("update housing_request set expires_on = current_date + 40 where account_id = ?", owner);
        InContainer.query("update housing_request set expires_on = current_date + 60 where account_id = ?", later);
        InContainer.ejb(NightlyJob.class).run();
        InContainer.ejb(NightlyJob.class).run();
        assertEquals("1", reminders(owner));
        assertEquals("0", reminders(later));
        InContainer.query("update housing_request set expires_on = current_date + 20 where account_id = ?", owner);
        InContainer.ejb(NightlyJob.class).run();
        assertEquals("2", reminders(owner));
    }

    @Test
    void second_number_of_a_household_is_shown_with_its_evidence() throws Exception {
        UUID adviser = InContainer.one("select account_id from account_role where role = 'ADVISER' limit 1");
        UUID first = request(applicant(2));
        UUID second = request(applicant(3));
        InContainer.query(
                """
                update household_member m set last_name = upper(o.last_name), first_name = o.first_name,
                    birth_date = o.birth_date
                from household_member o where o.request_id = ? and o.kind = 'APPLICANT'
                and m.request_id = ? and m.kind = 'APPLICANT'""",
                first,
                second);
        InContainer.query(
                """
                update housing_request set mobile_phone = '+33 6 39 98 77 66' where id = ?""",
                first);
        InContainer.query("update housing_request set mobile_phone = '0639987766' where id = ?", second);
        List<SecondNumber> found = InContainer.as(
                adviser, () -> InContainer.ejb(HousingRequestQueries.class).secondNumbers(new HousingRequestId(first)));
        String nur = InContainer.query("select nur from housing_request where id = ?", second)
                .get(0);
        assertTrue(found.contains(new SecondNumber(nur, true, false, true)), found::toString);

        InContainer.query("update housing_request set expires_on = current_date - 2 where id = ?", second);
        assertTrue(InContainer.as(adviser, () -> InContainer.ejb(HousingRequestQueries.class)
                        .secondNumbers(new HousingRequestId(first)))
                .stream()
                .noneMatch(other -> other.nur().equals(nur)));
        UUID owner = applicant(2);
        assertThrows(
                EJBAccessException.class,
                () -> InContainer.as(owner, () -> InContainer.ejb(HousingRequestQueries.class)
                        .secondNumbers(new HousingRequestId(first))));
    }

    private static String reminders(UUID account) throws Exception {
        return InContainer.query(
                        "select count(*) from outbox_message where account_id = ? and template = 'NUMBER_EXPIRING'",
                        account)
                .get(0);
    }

    private static UUID request(UUID account) throws Exception {
        return InContainer.one("select id from housing_request where account_id = ? and deleted_at is null", account);
    }

    /** Applicants that other tests leave alone: their candidature was cancelled long ago. */
    private static UUID applicant(int index) throws Exception {
        return InContainer.one(
                """
                select r.account_id from housing_request r join candidature k on k.request_id = r.id
                where k.status = 'CANCELLED' and r.deleted_at is null and r.documents_confirmed_at is null
                or k.status = 'INVALIDATED' and r.deleted_at is null and k.version = 0
                order by r.id desc offset """
                        + " " + index);
    }
}
