package fr.alin.candidature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.candidature.rules.CandidatureLifeCycle;
import fr.alin.shared.LifeCycle;
import fr.alin.shared.Roles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeCycleTest {
    private static final LifeCycle<CandidatureStatus, CandidatureAction> TABLE = CandidatureLifeCycle.TABLE;

    /** The full matrix: what is not in the table cannot happen. */
    @ParameterizedTest
    @CsvSource({
        "APPLIED, SEND,",
        "APPLIED, LET_GO, RELEASED",
        "DOCUMENTS_REQUESTED, SEND,",
        "DOCUMENTS_REQUESTED, LET_GO, RELEASED",
        "VALIDATED, SEND, SENT",
        "VALIDATED, LET_GO, RELEASED",
        "INVALIDATED, SEND,",
        "INVALIDATED, LET_GO,",
        "CANCELLED, SEND,",
        "CANCELLED, LET_GO,",
        "SENT, TAKE,",
        "SENT, RELEASE,",
        "SENT, REQUEST_DOCUMENTS,",
        "SENT, RECEIVE_DOCUMENTS,",
        "SENT, RECORD_PROOF,",
        "SENT, VALIDATE,",
        "SENT, INVALIDATE,",
        "SENT, REASSIGN,",
        "SENT, REOPEN,",
        "SENT, CANCEL, CANCELLED",
        "SENT, SEND,",
        "SENT, LET_GO,",
        "RELEASED, TAKE,",
        "RELEASED, RELEASE,",
        "RELEASED, REQUEST_DOCUMENTS,",
        "RELEASED, RECEIVE_DOCUMENTS,",
        "RELEASED, RECORD_PROOF,",
        "RELEASED, VALIDATE,",
        "RELEASED, INVALIDATE,",
        "RELEASED, REASSIGN,",
        "RELEASED, REOPEN,",
        "RELEASED, CANCEL,",
        "RELEASED, SEND,",
        "RELEASED, LET_GO,",
        "APPLIED, END_WITH_OFFER, RELEASED",
        "DOCUMENTS_REQUESTED, END_WITH_OFFER, RELEASED",
        "VALIDATED, END_WITH_OFFER, RELEASED",
        "SENT, END_WITH_OFFER, RELEASED",
        "RELEASED, END_WITH_OFFER,",
        "INVALIDATED, END_WITH_OFFER,",
        "CANCELLED, END_WITH_OFFER,",
        "APPLIED, TAKE, APPLIED",
        "APPLIED, RELEASE, APPLIED",
        "DOCUMENTS_REQUESTED, TAKE, DOCUMENTS_REQUESTED",
        "DOCUMENTS_REQUESTED, RELEASE, DOCUMENTS_REQUESTED",
        "VALIDATED, TAKE, VALIDATED",
        "VALIDATED, RELEASE, VALIDATED",
        "INVALIDATED, TAKE,",
        "INVALIDATED, RELEASE,",
        "CANCELLED, TAKE,",
        "CANCELLED, RELEASE,",
        "APPLIED, REQUEST_DOCUMENTS, DOCUMENTS_REQUESTED",
        "APPLIED, RECEIVE_DOCUMENTS,",
        "APPLIED, RECORD_PROOF, APPLIED",
        "APPLIED, VALIDATE, VALIDATED",
        "APPLIED, INVALIDATE, INVALIDATED",
        "APPLIED, REASSIGN, APPLIED",
        "APPLIED, REOPEN,",
        "APPLIED, CANCEL, CANCELLED",
        "DOCUMENTS_REQUESTED, REQUEST_DOCUMENTS,",
        "DOCUMENTS_REQUESTED, RECEIVE_DOCUMENTS, APPLIED",
        "DOCUMENTS_REQUESTED, RECORD_PROOF, DOCUMENTS_REQUESTED",
        "DOCUMENTS_REQUESTED, VALIDATE,",
        "DOCUMENTS_REQUESTED, INVALIDATE, INVALIDATED",
        "DOCUMENTS_REQUESTED, REASSIGN, DOCUMENTS_REQUESTED",
        "DOCUMENTS_REQUESTED, REOPEN,",
        "DOCUMENTS_REQUESTED, CANCEL, CANCELLED",
        "VALIDATED, REQUEST_DOCUMENTS,",
        "VALIDATED, RECEIVE_DOCUMENTS,",
        "VALIDATED, RECORD_PROOF, VALIDATED",
        "VALIDATED, VALIDATE,",
        "VALIDATED, INVALIDATE,",
        "VALIDATED, REASSIGN, VALIDATED",
        "VALIDATED, REOPEN, APPLIED",
        "VALIDATED, CANCEL, CANCELLED",
        "INVALIDATED, REQUEST_DOCUMENTS,",
        "INVALIDATED, RECEIVE_DOCUMENTS,",
        "INVALIDATED, RECORD_PROOF,",
        "INVALIDATED, VALIDATE,",
        "INVALIDATED, INVALIDATE,",
        "INVALIDATED, REASSIGN,",
        "INVALIDATED, REOPEN,",
        "INVALIDATED, CANCEL,",
        "CANCELLED, REQUEST_DOCUMENTS,",
        "CANCELLED, RECEIVE_DOCUMENTS,",
        "CANCELLED, RECORD_PROOF,",
        "CANCELLED, VALIDATE,",
        "CANCELLED, INVALIDATE,",
        "CANCELLED, REASSIGN,",
        "CANCELLED, REOPEN,",
        "CANCELLED, CANCEL,"
    })
    void every_status_answers_every_action(CandidatureStatus from, CandidatureAction action, CandidatureStatus to) {
        if (to == null) {
            assertThat(TABLE.after(from, action, Set.copyOf(Roles.ALL))).isEmpty();
        } else {
            assertThat(TABLE.after(from, action, Set.copyOf(Roles.ALL))).contains(to);
        }
    }

    /** Whoever has not the role of a row cannot move it, whatever the service let through. */
    @ParameterizedTest
    @CsvSource({
        "TAKE, ADVISER SUPERVISOR",
        "RELEASE, ADVISER SUPERVISOR",
        "REQUEST_DOCUMENTS, ADVISER SUPERVISOR",
        "RECORD_PROOF, ADVISER SUPERVISOR",
        "VALIDATE, ADVISER SUPERVISOR",
        "INVALIDATE, ADVISER SUPERVISOR",
        "REASSIGN, SUPERVISOR",
        "CANCEL, APPLICANT",
        "LET_GO, ADVISER SUPERVISOR SYSTEM",
        "END_WITH_OFFER, LANDLORD",
    })
    void only_the_roles_of_the_table_move_a_candidature(CandidatureAction action, String allowed) {
        assertThat(Roles.ALL)
                .filteredOn(role -> TABLE.after(CandidatureStatus.APPLIED, action, Set.of(role))
                        .isPresent())
                .containsExactlyInAnyOrder(allowed.split(" "));
    }

    /** The rows above are all there are. */
    @Test
    void matrix_has_every_status_and_every_action() throws NoSuchMethodException {
        CsvSource rows = LifeCycleTest.class
                .getDeclaredMethod(
                        "every_status_answers_every_action",
                        CandidatureStatus.class,
                        CandidatureAction.class,
                        CandidatureStatus.class)
                .getAnnotation(CsvSource.class);
        assertThat(rows.value()).hasSize(CandidatureStatus.values().length * CandidatureAction.values().length);
    }

    @Test
    void only_supervisors_take_a_validation_back() {
        assertThat(Roles.ALL)
                .filteredOn(role -> TABLE.after(CandidatureStatus.VALIDATED, CandidatureAction.REOPEN, Set.of(role))
                        .isPresent())
                .containsExactly(Roles.SUPERVISOR);
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

    @Test
    void whoever_may_act_on_the_row_is_counted_among_the_active() {
        for (CandidatureStatus status : CandidatureStatus.values()) {
            assertThat(status.active())
                    .as(status.name())
                    .isEqualTo(!TABLE.actions(status, Roles.APPLICANT).isEmpty());
        }
    }

    @Test
    void drawing_in_the_documentation_is_that_of_the_table() throws IOException {
        String document = Files.readString(Path.of("../docs/life-cycles/candidature.md"));
        assertThat(document).contains(TABLE.drawing());
    }
}
