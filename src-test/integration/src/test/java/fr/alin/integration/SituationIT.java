package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureService;
import fr.alin.candidature.ProofFlaw;
import fr.alin.offer.OfferId;
import fr.alin.ranking.Criterion;
import fr.alin.ranking.FrozenListQueries;
import fr.alin.ranking.ListChange;
import fr.alin.ranking.ListFile;
import fr.alin.ranking.ListFileJson;
import fr.alin.ranking.ListVersion;
import fr.alin.ranking.ProofQueries;
import fr.alin.ranking.Rank;
import fr.alin.ranking.RankQueries;
import fr.alin.ranking.ReviewedSituation;
import fr.alin.ranking.SituationProof;
import fr.alin.ranking.SituationService;
import fr.alin.ranking.SituationState;
import fr.alin.ranking.rules.Replay;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Situations that give points: declared, confirmed, struck. */
@ExtendWith(ArquillianExtension.class)
class SituationIT {
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 2, 28);

    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(SituationIT.class);
    }

    @Test
    void an_adviser_confirms_strikes_and_takes_back_and_nobody_else_does() throws Exception {
        UUID applicant = declaring("VIOLENCE", "NO_HOME");
        CandidatureId file = applied(applicant);
        int declared = total(applicant, file);
        UUID adviser = adviser(0);
        assertEquals("file.notTaken", review(adviser, file, Criterion.NO_HOME, SituationState.STRUCK, LONG_AGO));
        InContainer.take(adviser, file);
        assertEquals(
                "file.takenByAnother", review(adviser(1), file, Criterion.NO_HOME, SituationState.STRUCK, LONG_AGO));
        assertEquals(
                "provedOn.future",
                review(
                        adviser,
                        file,
                        Criterion.NO_HOME,
                        SituationState.STRUCK,
                        InContainer.today().plusDays(2)));
        assertEquals(
                "situation.notDeclared", review(adviser, file, Criterion.EVICTION, SituationState.CONFIRMED, LONG_AGO));
        assertEquals(
                "situation.notDeclared", review(adviser, file, Criterion.SENIORITY, SituationState.STRUCK, LONG_AGO));
        assertEquals(
                "provedOn.tooOld",
                review(adviser, file, Criterion.NO_HOME, SituationState.STRUCK, LocalDate.of(1900, 1, 1)));
        assertEquals("proof.unsuited", InContainer.refusal(adviser, () -> situations()
                .review(
                        file,
                        InContainer.version(file),
                        Criterion.VIOLENCE,
                        SituationState.CONFIRMED,
                        SituationProof.LEASE,
                        LONG_AGO)));
        assertEquals("outcome.required", review(adviser, file, Criterion.NO_HOME, SituationState.DECLARED, LONG_AGO));
        assertThrows(
                EJBAccessException.class,
                () -> InContainer.act(applicant, () -> situations()
                        .review(
                                file,
                                InContainer.version(file),
                                Criterion.NO_HOME,
                                SituationState.CONFIRMED,
                                SituationProof.LEASE,
                                LONG_AGO)));
        assertThrows(
                EJBAccessException.class,
                () -> InContainer.as(
                        applicant,
                        () -> InContainer.ejb(ProofQueries.class).of(file).situations()));

        Rank before = rank(applicant, file);
        assertTrue(before.confirmed() >= before.place(), "without what is only declared one stands no better");
        assertEquals("not refused", review(adviser, file, Criterion.VIOLENCE, SituationState.CONFIRMED, LONG_AGO));
        assertEquals(
                "common.modifiedMeanwhile", review(adviser, file, Criterion.VIOLENCE, SituationState.STRUCK, LONG_AGO));
        assertEquals(declared, total(applicant, file), "what is declared counts already");
        assertEquals("not refused", review(adviser, file, Criterion.NO_HOME, SituationState.STRUCK, LONG_AGO));
        assertEquals(
                Map.of(
                        Criterion.VIOLENCE, SituationState.CONFIRMED,
                        Criterion.NO_HOME, SituationState.STRUCK),
                rank(applicant, file).facts().situations());
        InContainer.act(adviser, () -> situations()
                .withdraw(file, InContainer.version(file), Criterion.VIOLENCE, ProofFlaw.MISREAD));
        assertEquals("not refused", review(adviser, file, Criterion.VIOLENCE, SituationState.STRUCK, LONG_AGO));
        assertTrue(total(applicant, file) < declared, "nothing is left to give points");
        List<ReviewedSituation> seen = InContainer.as(
                adviser, () -> InContainer.ejb(ProofQueries.class).of(file).situations());
        assertEquals(
                List.of(Criterion.VIOLENCE, Criterion.NO_HOME),
                seen.stream().map(ReviewedSituation::situation).toList());
        assertTrue(seen.stream().allMatch(one -> one.provedOn().equals(LONG_AGO)));
        assertEquals(
                List.of(
                        "SITUATION_CONFIRMED VIOLENCE",
                        "SITUATION_STRUCK NO_HOME",
                        "SITUATION_UNREVIEWED VIOLENCE:MISREAD",
                        "SITUATION_STRUCK VIOLENCE"),
                InContainer.query(
                        """
                        select action || ' ' || reason from audit_entry
                        where subject_id = ? and action like 'SITUATION%' order by id""",
                        file.value()));
    }

    @Test
    void a_frozen_list_takes_what_was_so_at_its_deadline_and_replays() throws Exception {
        UUID applicant = declaring("EVICTION", "MOBILITY");
        CandidatureId file = applied(applicant);
        OfferId offer = new OfferId(InContainer.one("select offer_id from candidature where id = ?", file.value()));
        InContainer.query("update offer set deadline = current_date - 1 where id = ?", offer.value());
        InContainer.untilFrozen(offer);
        int before = total(applicant, file);
        InContainer.query(
                "update housing_request set situations = '{VIOLENCE}' where account_id = ? returning id", applicant);
        assertEquals(before, total(applicant, file), "what is declared afterwards is not of that day");
        UUID adviser = adviser(0);
        InContainer.take(adviser, file);

        assertEquals(
                "not refused", review(adviser, file, Criterion.EVICTION, SituationState.STRUCK, InContainer.today()));
        assertEquals(before, total(applicant, file), "a home found after the deadline");
        InContainer.act(adviser, () -> situations()
                .withdraw(file, InContainer.version(file), Criterion.EVICTION, ProofFlaw.MISREAD));
        assertEquals("not refused", review(adviser, file, Criterion.EVICTION, SituationState.STRUCK, LONG_AGO));
        assertEquals("not refused", review(adviser, file, Criterion.MOBILITY, SituationState.CONFIRMED, LONG_AGO));
        assertEquals("not refused", review(adviser, file, Criterion.VIOLENCE, SituationState.CONFIRMED, LONG_AGO));
        assertEquals(
                "situation.notDeclared", review(adviser, file, Criterion.NO_HOME, SituationState.CONFIRMED, LONG_AGO));
        Rank standing = rank(applicant, file);
        assertTrue(standing.score().total() < before);
        assertEquals(
                List.of(ListChange.SITUATION_CONFIRMED, ListChange.SITUATION_STRUCK, ListChange.DEADLINE),
                standing.history().versions().stream().map(ListVersion::change).toList());
        for (int version = 1; version <= 3; version++) {
            int number = version;
            ListFile list = ListFileJson.readExport(InContainer.as(
                    adviser, () -> InContainer.ejb(FrozenListQueries.class).export(offer, number)));
            assertEquals(List.of(), Replay.differences(list));
        }
    }

    private static UUID declaring(String... situations) throws Exception {
        UUID applicant = InContainer.applicantWithOffers(1);
        InContainer.query(
                """
                update housing_request set situations = string_to_array(?, ' ') where account_id = ? returning id""",
                String.join(" ", situations),
                applicant);
        InContainer.query(
                """
                update household_member set disabled = false where request_id in
                    (select id from housing_request where account_id = ?) returning 1""",
                applicant);
        return applicant;
    }

    private static CandidatureId applied(UUID applicant) throws Exception {
        return InContainer.as(applicant, () -> InContainer.ejb(CandidatureService.class)
                .apply(InContainer.fitting(applicant).get(0), UUID.randomUUID()));
    }

    private static String review(
            UUID adviser, CandidatureId file, Criterion situation, SituationState outcome, LocalDate provedOn)
            throws Exception {
        return InContainer.refusal(adviser, () -> situations()
                .review(file, InContainer.version(file), situation, outcome, SituationProof.OTHER_OFFICIAL, provedOn));
    }

    private static Rank rank(UUID applicant, CandidatureId file) throws Exception {
        return InContainer.as(
                applicant, () -> InContainer.ejb(RankQueries.class).mine(file).orElseThrow());
    }

    private static int total(UUID applicant, CandidatureId file) throws Exception {
        return rank(applicant, file).score().total();
    }

    private static UUID adviser(int index) throws Exception {
        return InContainer.one("select account_id from account_role where role = 'ADVISER' order by account_id offset "
                + index + " limit 1");
    }

    private static SituationService situations() throws Exception {
        return InContainer.ejb(SituationService.class);
    }
}
