package fr.alin.candidature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.candidature.rules.CandidatureLifeCycle;
import fr.alin.shared.LifeCycle;
import fr.alin.shared.Roles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeCycleTest {
    private static final LifeCycle<CandidatureStatus, CandidatureAction> TABLE = CandidatureLifeCycle.TABLE;

    /** The full matrix, a line for each status, a column for each action; a dash cannot happen. */
    @Test
    void every_status_answers_every_action() throws IOException {
        List<String[]> rows =
                Files.readAllLines(Path.of("src/test/resources/cases/candidature-life-cycle.csv")).stream()
                        .map(line -> line.split(";"))
                        .toList();
        String[] actions = rows.get(0);
        assertThat(Arrays.stream(actions).skip(1))
                .containsExactlyInAnyOrderElementsOf(names(CandidatureAction.values()));
        assertThat(rows.stream().skip(1).map(row -> row[0]))
                .containsExactlyInAnyOrderElementsOf(names(CandidatureStatus.values()));
        for (String[] row : rows.subList(1, rows.size())) {
            for (int column = 1; column < actions.length; column++) {
                assertThat(TABLE.after(
                                        CandidatureStatus.valueOf(row[0]),
                                        CandidatureAction.valueOf(actions[column]),
                                        Set.copyOf(Roles.ALL))
                                .map(Enum::name)
                                .orElse("-"))
                        .as("%s, %s", row[0], actions[column])
                        .isEqualTo(row[column]);
            }
        }
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** Whoever has not the role of a row cannot move it, whatever the service let through. */
    @ParameterizedTest
    @CsvSource({
        "APPLIED, TAKE, ADVISER SUPERVISOR",
        "APPLIED, RELEASE, ADVISER SUPERVISOR",
        "APPLIED, REQUEST_DOCUMENTS, ADVISER SUPERVISOR",
        "DOCUMENTS_REQUESTED, RECEIVE_DOCUMENTS, APPLICANT ADVISER SUPERVISOR",
        "APPLIED, RECORD_PROOF, ADVISER SUPERVISOR",
        "APPLIED, VALIDATE, ADVISER SUPERVISOR",
        "APPLIED, INVALIDATE, ADVISER SUPERVISOR",
        "APPLIED, REASSIGN, SUPERVISOR",
        "VALIDATED, REOPEN, SUPERVISOR",
        "VALIDATED, SEND, ADVISER SUPERVISOR",
        "APPLIED, LET_GO, ADVISER SUPERVISOR SYSTEM",
        "APPLIED, END_WITH_OFFER, LANDLORD",
        "SENT, RANK, LANDLORD",
        "SENT, MAKE_CONDITIONAL, LANDLORD",
        "SENT, NOT_ALLOCATE, LANDLORD",
        "SENT, FIND_INADMISSIBLE, LANDLORD",
        "OFFERED, RECONSIDER, LANDLORD",
        "NOT_ALLOCATED, RECONSIDER, LANDLORD",
        "CONDITIONAL, MEET_CONDITION, LANDLORD",
        "CONDITIONAL, LAPSE, SYSTEM",
        "RANKED, MOVE_UP, SYSTEM",
        "OFFERED, ACCEPT, APPLICANT",
        "OFFERED, DECLINE, APPLICANT",
        "OFFERED, KEEP_SILENT, SYSTEM",
        "ACCEPTED, SIGN_LEASE, LANDLORD",
        "LEASED, MOVE_IN, LANDLORD",
        "RANKED, LET_TO_ANOTHER, LANDLORD",
        "APPLIED, CANCEL, APPLICANT",
    })
    void only_the_roles_of_the_table_move_a_candidature(
            CandidatureStatus from, CandidatureAction action, String allowed) {
        assertThat(Roles.ALL)
                .filteredOn(role -> TABLE.after(from, action, Set.of(role)).isPresent())
                .containsExactlyInAnyOrder(allowed.split(" "));
    }

    @Test
    void buttons_follow_role_and_status() {
        assertThat(TABLE.actions(CandidatureStatus.APPLIED, Roles.ADVISER))
                .containsExactly(
                        CandidatureAction.TAKE,
                        CandidatureAction.RELEASE,
                        CandidatureAction.REQUEST_DOCUMENTS,
                        CandidatureAction.RECORD_PROOF,
                        CandidatureAction.VALIDATE,
                        CandidatureAction.INVALIDATE,
                        CandidatureAction.LET_GO);
        assertThat(TABLE.actions(CandidatureStatus.DOCUMENTS_REQUESTED, Roles.ADVISER))
                .containsExactly(
                        CandidatureAction.TAKE,
                        CandidatureAction.RELEASE,
                        CandidatureAction.RECEIVE_DOCUMENTS,
                        CandidatureAction.RECORD_PROOF,
                        CandidatureAction.INVALIDATE,
                        CandidatureAction.LET_GO);
        assertThat(TABLE.actions(CandidatureStatus.DOCUMENTS_REQUESTED, Roles.APPLICANT))
                .containsExactly(CandidatureAction.RECEIVE_DOCUMENTS, CandidatureAction.CANCEL);
        assertThat(TABLE.actions(CandidatureStatus.APPLIED, Roles.APPLICANT)).containsExactly(CandidatureAction.CANCEL);
        assertThat(TABLE.actions(CandidatureStatus.CANCELLED, Roles.ADVISER)).isEmpty();
        assertThat(TABLE.actions(CandidatureStatus.APPLIED, Roles.LANDLORD))
                .containsExactly(CandidatureAction.END_WITH_OFFER);
    }

    /** A correction moves what the commission refused too. */
    @Test
    void whatever_can_still_move_is_counted_among_the_active() {
        for (CandidatureStatus status : CandidatureStatus.values()) {
            assertThat(status.active())
                    .as(status.name())
                    .isEqualTo(Roles.ALL.stream()
                            .flatMap(role -> TABLE.actions(status, role).stream())
                            .anyMatch(action -> action != CandidatureAction.RECONSIDER));
        }
    }

    @Test
    void drawing_in_the_documentation_is_that_of_the_table() throws IOException {
        String document = Files.readString(Path.of("../docs/life-cycles/candidature.md"));
        assertThat(document).contains(TABLE.drawing());
    }
}
