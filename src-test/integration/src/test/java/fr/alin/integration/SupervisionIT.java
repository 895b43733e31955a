package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.DecisionService;
import fr.alin.candidature.FileVersion;
import fr.alin.candidature.ReassignmentReason;
import fr.alin.candidature.ReopeningReason;
import fr.alin.candidature.SupervisionService;
import fr.alin.shared.NotFoundException;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Supervisors give files on and take validations back, each time with a coded reason. */
@ExtendWith(ArquillianExtension.class)
class SupervisionIT {
    private UUID supervisor;
    private UUID adviser;
    private UUID colleague;

    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(SupervisionIT.class);
    }

    @BeforeEach
    void staff() throws Exception {
        supervisor = InContainer.one("select account_id from account_role where role = 'SUPERVISOR' limit 1");
        adviser = InContainer.one(
                "select account_id from account_role where role = 'ADVISER' order by account_id limit 1");
        colleague = InContainer.one(
                "select account_id from account_role where role = 'ADVISER' order by account_id offset 1 limit 1");
    }

    @Test
    void files_go_to_a_colleague_all_of_them_or_none() throws Exception {
        CandidatureId held = free(0);
        CandidatureId free = free(1);
        InContainer.take(adviser, held);
        List<FileVersion> shown = List.of(shown(held), shown(free));
        InContainer.act(supervisor, () -> supervision().reassign(shown, colleague, ReassignmentReason.ABSENCE));
        for (CandidatureId file : List.of(held, free)) {
            assertEquals(
                    List.of(colleague.toString()),
                    InContainer.query("select adviser_id from candidature where id = ?", file.value()));
            assertEquals(
                    List.of("ABSENCE"),
                    InContainer.query(
                            "select reason from audit_entry where subject_id = ? and action = 'REASSIGNED'",
                            file.value()));
        }
        CandidatureId third = free(2);
        assertEquals("common.modifiedMeanwhile", InContainer.refusal(supervisor, () -> supervision()
                .reassign(List.of(shown(third), shown.get(0)), adviser, ReassignmentReason.WORKLOAD)));
        assertEquals(
                List.of("0"),
                InContainer.query(
                        "select count(*) from audit_entry where subject_id = ? and action = 'REASSIGNED'",
                        third.value()),
                "none without the other");
    }

    @Test
    void files_go_to_nobody_but_advisers() throws Exception {
        CandidatureId file = free(3);
        UUID owner = InContainer.one("select account_id from candidature where id = ?", file.value());
        for (UUID nobody : List.of(owner, UUID.randomUUID())) {
            assertThrows(
                    NotFoundException.class,
                    () -> InContainer.as(supervisor, () -> {
                        supervision().reassign(List.of(shown(file)), nobody, ReassignmentReason.DEPARTURE);
                        return null;
                    }));
        }
        assertEquals("files.required", InContainer.refusal(supervisor, () -> supervision()
                .reassign(List.of(), adviser, ReassignmentReason.ABSENCE)));
    }

    @Test
    void a_validation_taken_back_is_studied_again_and_told() throws Exception {
        CandidatureId file = free(4);
        InContainer.take(adviser, file);
        InContainer.act(adviser, () -> decisions().validate(file, InContainer.version(file), "Un mot."));
        InContainer.act(supervisor, () -> supervision()
                .reopen(file, InContainer.version(file), ReopeningReason.FALSE_DOCUMENT));
        assertEquals(
                List.of("APPLIED true"),
                InContainer.query(
                        """
                        select status || ' ' || (due_on > current_date and decided_at is null and message is null
                            and active) from candidature where id = ?""",
                        file.value()));
        assertEquals(
                List.of("1"),
                InContainer.query(
                        "select count(*) from outbox_message where subject_id = ? and template = 'CANDIDATURE_REOPENED'",
                        file.value()));
        assertEquals(
                List.of("FALSE_DOCUMENT"),
                InContainer.query(
                        "select reason from audit_entry where subject_id = ? and action = 'REOPENED'", file.value()));
        assertEquals("candidature.notPossible", InContainer.refusal(supervisor, () -> supervision()
                .reopen(file, InContainer.version(file), ReopeningReason.MISTAKE)));
    }

    @Test
    void advisers_neither_give_files_on_nor_take_validations_back() throws Exception {
        CandidatureId file = free(5);
        assertThrows(
                EJBAccessException.class,
                () -> InContainer.as(adviser, () -> {
                    supervision().reassign(List.of(shown(file)), colleague, ReassignmentReason.ABSENCE);
                    return null;
                }));
        assertThrows(
                EJBAccessException.class,
                () -> InContainer.as(adviser, () -> {
                    supervision().reopen(file, 0, ReopeningReason.MISTAKE);
                    return null;
                }));
    }

    private static FileVersion shown(CandidatureId file) throws Exception {
        return new FileVersion(file, InContainer.version(file));
    }

    private static CandidatureId free(int index) throws Exception {
        return new CandidatureId(InContainer.one(
                """
                select id from candidature where status = 'APPLIED' and adviser_id is null and version = 0
                order by md5(id::text) limit 1 offset %d"""
                        .formatted(index * 2)));
    }

    private static SupervisionService supervision() throws Exception {
        return InContainer.ejb(SupervisionService.class);
    }

    private static DecisionService decisions() throws Exception {
        return InContainer.ejb(DecisionService.class);
    }
}
