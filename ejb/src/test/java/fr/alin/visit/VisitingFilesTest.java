package fr.alin.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.candidature.CandidatureStatus;
import fr.alin.visit.rules.VisitingFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VisitingFilesTest {
    /** Once sent, and until the lease or a refusal. */
    @ParameterizedTest
    @EnumSource(CandidatureStatus.class)
    void whoever_may_still_get_the_dwelling_may_see_it(CandidatureStatus status) {
        boolean waits = status.active() && status.afterSending() && status != CandidatureStatus.LEASED;
        assertThat(VisitingFiles.may(status)).isEqualTo(waits);
        assertThat(VisitingFiles.STATUSES.contains(status)).isEqualTo(waits);
    }
}
