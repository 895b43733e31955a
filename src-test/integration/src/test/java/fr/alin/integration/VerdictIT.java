package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureService;
import fr.alin.offer.OfferId;
import fr.alin.registry.ImportService;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The verdict kept with a candidature: it follows the request until the deadline, and a late table of the law. */
@ExtendWith(ArquillianExtension.class)
class VerdictIT {
    private static final String INCOME =
            """
            select check_ ->> 'outcome' || ' ' || coalesce(check_ ->> 'actual', '')
            from candidature k, jsonb_array_elements(k.facts -> 'checks') check_
            where k.id = ? and check_ ->> 'rule' = 'INCOME_CEILING'""";

    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(VerdictIT.class);
    }

    @Test
    void kept_facts_follow_the_request_until_the_deadline() throws Exception {
        UUID applicant = InContainer.applicantWithOffers(1);
        OfferId offer = InContainer.fitting(applicant).get(0);
        String income = registeredIncome(applicant);
        declare(applicant, 1);
        CandidatureId mine = apply(applicant, offer);
        assertEquals(List.of("MET 1"), InContainer.query(INCOME, mine.value()));

        InContainer.act(applicant, () -> InContainer.ejb(ImportService.class).refresh());
        assertEquals(List.of("MET " + income), InContainer.query(INCOME, mine.value()));
        assertEquals(
                List.of("APPLIED", "JUDGED"),
                InContainer.query("select action from audit_entry where subject_id = ? order by id", mine.value()));

        InContainer.act(applicant, () -> InContainer.ejb(ImportService.class).refresh());
        assertEquals(
                List.of("2"),
                InContainer.query("select count(*) from audit_entry where subject_id = ?", mine.value()),
                "nothing new is no news");

        InContainer.query(
                "update candidature set facts = replace(facts::text, ?, '2')::jsonb where id = ?",
                income,
                mine.value());
        InContainer.query("update offer set deadline = current_date - 1 where id = ?", offer.value());
        InContainer.act(applicant, () -> InContainer.ejb(ImportService.class).refresh());
        assertEquals(List.of("MET 2"), InContainer.query(INCOME, mine.value()), "frozen with the deadline");
    }

    @Test
    void who_waited_for_a_late_table_is_judged_when_it_is_there() throws Exception {
        CandidatureId fitting = waiting(InContainer.applicantWithOffers(1), 1);
        CandidatureId exceeding = waiting(InContainer.applicantWithOffers(1), 9_000_000);
        untilJudged(fitting);
        untilJudged(exceeding);
        assertEquals(List.of("MET 1"), InContainer.query(INCOME, fitting.value()));
        assertEquals(List.of("FAILED 9000000"), InContainer.query(INCOME, exceeding.value()));
        assertEquals(
                List.of("APPLIED"),
                InContainer.query("select status from candidature where id = ?", exceeding.value()),
                "an adviser is told; nobody is refused by itself");
    }

    /** A candidature as it is kept when no ceiling is in force, of somebody with that income. */
    private static CandidatureId waiting(UUID applicant, int income) throws Exception {
        CandidatureId mine = apply(applicant, InContainer.fitting(applicant).get(0));
        declare(applicant, income);
        InContainer.query(
                """
                update candidature set awaits_law = true, facts =
                    '{"checks": [{"rule": "INCOME_CEILING", "outcome": "UNDECIDED", "missing":"NO_LAW_IN_FORCE"}]}'
                where id = ?""",
                mine.value());
        return mine;
    }

    private static void untilJudged(CandidatureId id) throws Exception {
        long limit = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (InContainer.query(INCOME, id.value()).get(0).startsWith("UNDECIDED")) {
            assertTrue(System.nanoTime() < limit, "the candidature is not judged");
            LockSupport.parkNanos(200_000_000L);
        }
    }

    private static CandidatureId apply(UUID applicant, OfferId offer) throws Exception {
        return InContainer.as(
                applicant, () -> InContainer.ejb(CandidatureService.class).apply(offer, UUID.randomUUID()));
    }

    private static String registeredIncome(UUID applicant) throws Exception {
        return InContainer.query("select reference_tax_income from housing_request where account_id = ?", applicant)
                .get(0);
    }

    private static void declare(UUID applicant, int income) throws Exception {
        InContainer.query(
                "update housing_request set reference_tax_income = ? where account_id = ?", income, applicant);
    }
}
