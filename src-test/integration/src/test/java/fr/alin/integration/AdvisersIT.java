package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureService;
import fr.alin.candidature.DecisionService;
import fr.alin.candidature.InvalidationReason;
import fr.alin.outbox.OutboxQueries;
import fr.alin.study.FileQueries;
import fr.alin.study.WorkFilter;
import fr.alin.study.WorkListQueries;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files under two pairs of hands, and who may do what. */
@ExtendWith(ArquillianExtension.class)
class AdvisersIT {
    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(AdvisersIT.class);
    }

    @Test
    void a_file_taken_by_one_is_refused_to_another() throws Exception {
        CandidatureId file = freeFile(0);
        List<UUID> advisers = advisers();
        InContainer.act(advisers.get(0), () -> files().take(file, 0));
        assertEquals("file.takenByAnother", InContainer.refusal(advisers.get(1), () -> files().take(file, 1)));
        assertEquals(
                "file.takenByAnother", InContainer.refusal(advisers.get(1), () -> files().validate(file, 1, null)));
        assertEquals(List.of("1"), InContainer.query("select version from candidature where id = ?", file.value()));
    }

    @Test
    void a_file_that_is_over_is_neither_taken_nor_released() throws Exception {
        UUID adviser = advisers().get(0);
        CandidatureId decided = freeFile(6);
        InContainer.act(adviser, () -> files().take(decided, 0));
        InContainer.act(adviser, () -> files().invalidate(decided, 1, InvalidationReason.OTHER, "Un mot."));
        assertEquals("candidature.notPossible", InContainer.refusal(adviser, () -> files().take(decided, 2)));
        assertEquals("candidature.notPossible", InContainer.refusal(adviser, () -> files().release(decided, 2)));
        CandidatureId cancelled = freeFile(7);
        UUID owner = InContainer.one("select account_id from candidature where id = ?", cancelled.value());
        InContainer.act(owner, () -> InContainer.ejb(CandidatureService.class).cancel(cancelled));
        assertEquals("candidature.notPossible", InContainer.refusal(adviser, () -> files().take(
                        cancelled, InContainer.version(cancelled))));
    }

    @Test
    void an_older_page_is_told_that_the_file_changed() throws Exception {
        CandidatureId file = freeFile(1);
        UUID adviser = advisers().get(0);
        InContainer.act(adviser, () -> files().take(file, 0));
        assertEquals("common.modifiedMeanwhile", InContainer.refusal(adviser, () -> files().validate(file, 0, null)));
    }

    @Test
    void nobody_decides_without_having_taken_the_file() throws Exception {
        CandidatureId file = freeFile(2);
        assertEquals("file.notTaken", InContainer.refusal(advisers().get(0), () -> files().validate(file, 0, null)));
    }

    @Test
    void an_invalidation_has_its_reason_in_row_trail_and_outbox() throws Exception {
        CandidatureId file = freeFile(3);
        UUID adviser = advisers().get(0);
        InContainer.act(adviser, () -> files().take(file, 0));
        assertEquals("message.required", InContainer.refusal(adviser, () -> files().invalidate(
                        file, 1, InvalidationReason.OTHER, " ")));
        InContainer.query(
                """
                delete from deposited_document where kind = 'TAX_NOTICE'
                and request_id = (select request_id from candidature where id = ?)""",
                file.value());
        InContainer.act(adviser, () -> files().invalidate(
                        file, 1, InvalidationReason.DOCUMENT_MISSING_OR_UNREADABLE, "Avis <illisible> 😀"));
        assertEquals(
                List.of("INVALIDATED R04 Avis <illisible> 😀"),
                InContainer.query(
                        "select status || ' ' || reason || ' ' || message from candidature where id = ?",
                        file.value()));
        assertEquals(
                List.of("R04"),
                InContainer.query(
                        "select reason from audit_entry where subject_id = ? and action = 'INVALIDATED'",
                        file.value()));
        assertEquals(
                List.of("1"),
                InContainer.query(
                        "select count(*) from outbox_message where subject_id = ? and template = 'CANDIDATURE_INVALIDATED'",
                        file.value()));
        assertEquals("candidature.notPossible", InContainer.refusal(adviser, () -> files().validate(file, 2, null)));
    }

    @Test
    void long_texts_and_control_characters_are_refused() throws Exception {
        CandidatureId file = freeFile(4);
        UUID adviser = advisers().get(0);
        InContainer.act(adviser, () -> files().take(file, 0));
        assertEquals(
                "common.tooLong", InContainer.refusal(adviser, () -> files().validate(file, 1, "x".repeat(10_000))));
        assertEquals(
                "common.controlCharacters", InContainer.refusal(adviser, () -> files().validate(file, 1, "a\u0007b")));
    }

    @Test
    void applicants_and_administrators_see_no_file() throws Exception {
        UUID applicant = InContainer.readyApplicants().get(0);
        UUID admin = InContainer.one("select account_id from account_role where role = 'ADMIN'");
        CandidatureId file = freeFile(5);
        for (UUID account : List.of(applicant, admin)) {
            assertThrows(
                    EJBAccessException.class,
                    () -> InContainer.as(
                            account, () -> InContainer.ejb(FileQueries.class).file(file)));
            assertThrows(
                    EJBAccessException.class,
                    () -> InContainer.as(account, () -> InContainer.ejb(WorkListQueries.class)
                            .counters(WorkFilter.FIRST)));
        }
        assertThrows(
                EJBAccessException.class,
                () -> InContainer.as(
                        applicant, () -> InContainer.ejb(OutboxQueries.class).unsent()));
    }

    @Test
    void nobody_signed_in_sees_nothing() {
        assertThrows(EJBAccessException.class, () -> InContainer.ejb(WorkListQueries.class)
                .counters(WorkFilter.FIRST));
    }

    private static CandidatureId freeFile(int index) throws Exception {
        return new CandidatureId(InContainer.one(
                "select id from candidature where status = 'APPLIED' and adviser_id is null and version = 0"
                        + " order by id limit 1 offset " + index * 3));
    }

    private static List<UUID> advisers() throws Exception {
        return InContainer.query("select account_id from account_role where role = 'ADVISER' order by account_id")
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    private static DecisionService files() throws Exception {
        return InContainer.ejb(DecisionService.class);
    }
}
