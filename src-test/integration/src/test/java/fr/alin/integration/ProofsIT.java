package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureService;
import fr.alin.candidature.DecisionService;
import fr.alin.candidature.InvalidationReason;
import fr.alin.candidature.ProofFlaw;
import fr.alin.employer.EmployerProof;
import fr.alin.employer.RecordEvidence;
import fr.alin.housingrequest.PriorityGround;
import fr.alin.ranking.PriorityService;
import fr.alin.ranking.Proof;
import fr.alin.study.EmployerEvidenceService;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What decides a rank is guarded like the decision itself: by whoever holds the file, on the file as it stands. */
@ExtendWith(ArquillianExtension.class)
class ProofsIT {
    private static final String SIRET = "55210055400013";
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final RecordEvidence TEN = new RecordEvidence(10, false, EmployerProof.STAFF_DECLARATION, DAY);

    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(ProofsIT.class);
    }

    @Test
    void only_whoever_holds_the_file_records_or_withdraws_a_proof() throws Exception {
        CandidatureId file = newFile();
        assertEquals("file.notTaken", prioritize(adviser(0), file, version(file)));
        assertEquals("file.notTaken", verify(adviser(0), file, version(file)));
        InContainer.take(adviser(0), file);
        assertEquals("file.takenByAnother", prioritize(adviser(1), file, version(file)));
        assertEquals("file.takenByAnother", verify(adviser(1), file, version(file)));
        assertEquals("not refused", prioritize(adviser(0), file, version(file)));
        assertEquals("not refused", verify(adviser(0), file, version(file)));
        assertEquals("file.takenByAnother", InContainer.refusal(adviser(1), () -> priorities()
                .withdraw(file, version(file), ProofFlaw.MISREAD)));
        assertEquals("file.takenByAnother", InContainer.refusal(adviser(1), () -> evidence()
                .withdraw(file, version(file), SIRET, ProofFlaw.MISREAD)));
    }

    @Test
    void a_form_that_was_opened_before_a_proof_decides_nothing_after_it() throws Exception {
        CandidatureId file = newFile();
        InContainer.take(adviser(0), file);
        int opened = version(file);
        assertEquals("not refused", prioritize(adviser(0), file, opened));
        assertTrue(version(file) > opened);
        assertEquals("common.modifiedMeanwhile", InContainer.refusal(adviser(0), () -> files().validate(
                        file, opened, null)));
        assertEquals("common.modifiedMeanwhile", verify(adviser(0), file, opened));
        assertEquals("common.modifiedMeanwhile", InContainer.refusal(adviser(0), () -> priorities()
                .withdraw(file, opened, ProofFlaw.MISREAD)));
        assertEquals(
                List.of("APPLIED"), InContainer.query("select status from candidature where id = ?", file.value()));
    }

    @Test
    void nothing_is_proved_on_a_file_that_is_over() throws Exception {
        CandidatureId file = newFile();
        InContainer.take(adviser(0), file);
        InContainer.act(adviser(0), () -> files().invalidate(file, version(file), InvalidationReason.OTHER, "Un mot."));
        assertEquals("candidature.notPossible", prioritize(adviser(0), file, version(file)));
        assertEquals("candidature.notPossible", verify(adviser(0), file, version(file)));
    }

    @Test
    void a_proof_about_an_employer_is_news_for_the_files_of_all_its_people() throws Exception {
        CandidatureId file = newFile();
        CandidatureId colleague = newFile();
        InContainer.take(adviser(0), file);
        InContainer.take(adviser(1), colleague);
        int opened = version(colleague);
        assertEquals("not refused", verify(adviser(0), file, version(file)));
        assertEquals("common.modifiedMeanwhile", InContainer.refusal(adviser(1), () -> files().invalidate(
                        colleague, opened, InvalidationReason.ofCode("R05"), null)));
        InContainer.act(adviser(0), () -> evidence().withdraw(file, version(file), SIRET, ProofFlaw.MISREAD));
    }

    private static String prioritize(UUID adviser, CandidatureId file, int version) throws Exception {
        return InContainer.refusal(
                adviser, () -> priorities().validate(file, version, PriorityGround.L441_1, Proof.PREFECT_LETTER, DAY));
    }

    private static String verify(UUID adviser, CandidatureId file, int version) throws Exception {
        return InContainer.refusal(adviser, () -> evidence().record(file, version, SIRET, TEN));
    }

    /** A candidature that nobody else's test knows, of somebody who works for an employer that is not registered. */
    private static CandidatureId newFile() throws Exception {
        InContainer.query(
                "update employer_evidence set withdrawn_at = now() where siret = ? and withdrawn_at is null", SIRET);
        UUID applicant = InContainer.applicantWithOffers(1);
        InContainer.query("update housing_request set siret = ? where account_id = ?", SIRET, applicant);
        return InContainer.as(applicant, () -> InContainer.ejb(CandidatureService.class)
                .apply(InContainer.fitting(applicant).get(0), UUID.randomUUID()));
    }

    private static UUID adviser(int index) throws Exception {
        return InContainer.one("select account_id from account_role where role = 'ADVISER' order by account_id offset "
                + index + " limit 1");
    }

    private static int version(CandidatureId file) throws Exception {
        return InContainer.version(file);
    }

    private static DecisionService files() throws Exception {
        return InContainer.ejb(DecisionService.class);
    }

    private static PriorityService priorities() throws Exception {
        return InContainer.ejb(PriorityService.class);
    }

    private static EmployerEvidenceService evidence() throws Exception {
        return InContainer.ejb(EmployerEvidenceService.class);
    }
}
