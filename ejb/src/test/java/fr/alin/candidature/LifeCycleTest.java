package fr.alin.candidature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.candidature.rules.LifeCycle;
import fr.alin.shared.Roles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeCycleTest {
    /** The full matrix: what is not in the table cannot happen. */
    @ParameterizedTest
    @CsvSource({
        "APPLIED, REQUEST_DOCUMENTS, DOCUMENTS_REQUESTED",
        "APPLIED, RECEIVE_DOCUMENTS,",
        "APPLIED, RECORD_PROOF, APPLIED",
        "APPLIED, VALIDATE, VALIDATED",
        "APPLIED, INVALIDATE, INVALIDATED",
        "APPLIED, CANCEL, CANCELLED",
        "DOCUMENTS_REQUESTED, REQUEST_DOCUMENTS,",
        "DOCUMENTS_REQUESTED, RECEIVE_DOCUMENTS, APPLIED",
        "DOCUMENTS_REQUESTED, RECORD_PROOF, DOCUMENTS_REQUESTED",
        "DOCUMENTS_REQUESTED, VALIDATE,",
        "DOCUMENTS_REQUESTED, INVALIDATE, INVALIDATED",
        "DOCUMENTS_REQUESTED, CANCEL, CANCELLED",
        "VALIDATED, REQUEST_DOCUMENTS,",
        "VALIDATED, RECEIVE_DOCUMENTS,",
        "VALIDATED, RECORD_PROOF, VALIDATED",
        "VALIDATED, VALIDATE,",
        "VALIDATED, INVALIDATE,",
        "VALIDATED, CANCEL, CANCELLED",
        "INVALIDATED, REQUEST_DOCUMENTS,",
        "INVALIDATED, RECEIVE_DOCUMENTS,",
        "INVALIDATED, RECORD_PROOF,",
        "INVALIDATED, VALIDATE,",
        "INVALIDATED, INVALIDATE,",
        "INVALIDATED, CANCEL,",
        "CANCELLED, REQUEST_DOCUMENTS,",
        "CANCELLED, RECEIVE_DOCUMENTS,",
        "CANCELLED, RECORD_PROOF,",
        "CANCELLED, VALIDATE,",
        "CANCELLED, INVALIDATE,",
        "CANCELLED, CANCEL,"
    })
    void every_status_answers_every_action(CandidatureStatus from, CandidatureAction action, CandidatureStatus to) {
        if (to == null) {
            assertThat(LifeCycle.after(from, action)).isEmpty();
        } else {
            assertThat(LifeCycle.after(from, action)).contains(to);
        }
    }

    @Test
    void buttons_follow_role_and_status() {
        assertThat(LifeCycle.actions(CandidatureStatus.APPLIED, Roles.ADVISER))
                .containsExactly(
                        CandidatureAction.REQUEST_DOCUMENTS,
                        CandidatureAction.RECORD_PROOF,
                        CandidatureAction.VALIDATE,
                        CandidatureAction.INVALIDATE);
        assertThat(LifeCycle.actions(CandidatureStatus.DOCUMENTS_REQUESTED, Roles.ADVISER))
                .containsExactly(
                        CandidatureAction.RECEIVE_DOCUMENTS,
                        CandidatureAction.RECORD_PROOF,
                        CandidatureAction.INVALIDATE);
        assertThat(LifeCycle.actions(CandidatureStatus.DOCUMENTS_REQUESTED, Roles.APPLICANT))
                .containsExactly(CandidatureAction.RECEIVE_DOCUMENTS, CandidatureAction.CANCEL);
        assertThat(LifeCycle.actions(CandidatureStatus.APPLIED, Roles.APPLICANT))
                .containsExactly(CandidatureAction.CANCEL);
        assertThat(LifeCycle.actions(CandidatureStatus.CANCELLED, Roles.ADVISER))
                .isEmpty();
        assertThat(LifeCycle.actions(CandidatureStatus.APPLIED, Roles.LANDLORD)).isEmpty();
    }

    @Test
    void whoever_may_act_on_the_row_is_counted_among_the_active() {
        for (CandidatureStatus status : CandidatureStatus.values()) {
            assertThat(status.active())
                    .as(status.name())
                    .isEqualTo(!LifeCycle.actions(status, Roles.APPLICANT).isEmpty());
        }
    }

    @Test
    void drawing_in_the_documentation_is_that_of_the_table() throws IOException {
        String document = Files.readString(Path.of("../docs/life-cycles/candidature.md"));
        assertThat(document).contains(LifeCycle.drawing());
    }
}
