package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureService;
import fr.alin.candidature.ProofFlaw;
import fr.alin.eligibility.EligibilityQueries;
import fr.alin.eligibility.FittingOffersQueries;
import fr.alin.eligibility.Ground;
import fr.alin.eligibility.Reservation;
import fr.alin.employer.EmployerChange;
import fr.alin.employer.EmployerProof;
import fr.alin.employer.EmployerService;
import fr.alin.employer.RecordEvidence;
import fr.alin.housingrequest.EmployerOfApplicant;
import fr.alin.housingrequest.Employment;
import fr.alin.housingrequest.EmploymentProof;
import fr.alin.housingrequest.EmploymentProofKind;
import fr.alin.housingrequest.HousingRequestQueries;
import fr.alin.housingrequest.HousingRequestService;
import fr.alin.housingrequest.RequestView;
import fr.alin.housingrequest.SharingChoice;
import fr.alin.housingrequest.TakeOverService;
import fr.alin.offer.OfferFilter;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferQueries;
import fr.alin.offer.OfferSort;
import fr.alin.ranking.Bucket;
import fr.alin.ranking.EarlierEmployer;
import fr.alin.ranking.Employer;
import fr.alin.ranking.FrozenListQueries;
import fr.alin.ranking.ListChange;
import fr.alin.ranking.ListFileJson;
import fr.alin.ranking.ProofQueries;
import fr.alin.ranking.Rank;
import fr.alin.ranking.RankQueries;
import fr.alin.ranking.rules.Replay;
import fr.alin.study.EmployerEvidenceService;
import fr.alin.study.EmploymentProofService;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A SIRET that anybody can type proves nothing: what proves an employment, for whom, and as of when. */
@ExtendWith(ArquillianExtension.class)
class EmploymentIT {
    /** Registered in the demo, with 40 people and the code CODE0. */
    private static final String WITH_CODE = "00021487000016";

    /** Registered in the demo, with 100 people and without a code. */
    private static final String WITHOUT_CODE = "select siret from employer_siret where siret like '000214871%'";

    private static final LocalDate LONG_AGO = LocalDate.of(2019, 2, 28);

    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(EmploymentIT.class, Registry.class);
    }

    @Test
    void only_the_employers_own_code_proves_and_guessing_ends() throws Exception {
        UUID applicant = declared(WITH_CODE);
        CandidatureId file = applied(applicant);
        assertEquals(Employer.DECLARED, rank(applicant, file).facts().employer());
        assertEquals(Bucket.OTHER, rank(applicant, file).score().bucket());
        assertEquals(0, employerPoints(applicant, file), "no points of an employer one only names");

        for (String wrong : List.of("CODE1", "code 00", "CODÉ0", "0", "CODE0CODE0")) {
            assertEquals("employerCode.wrong", name(applicant, WITH_CODE, wrong));
        }
        assertEquals(
                List.of("0"),
                InContainer.query(
                        "select count(*) from housing_request where account_id = ? and employer_code is not null",
                        applicant));
        assertEquals("not refused", name(applicant, WITH_CODE, " code-0 "));
        assertEquals(EmploymentProofKind.EMPLOYER_CODE, proof(applicant).kind());
        assertEquals(Employer.ELIGIBLE, rank(applicant, file).facts().employer());
        assertEquals(Bucket.EMPLOYEE, rank(applicant, file).score().bucket());

        assertEquals(
                List.of("EMPLOYER_CODE"),
                InContainer.query(
                        """
                        select a.reason from audit_entry a join housing_request r on r.id = a.subject_id
                        where r.account_id = ? and a.action = 'EMPLOYMENT_PROVED'""",
                        applicant));

        UUID adviser = adviser(0);
        InContainer.take(adviser, file);
        InContainer.act(
                adviser, () -> proofs().withdraw(file, InContainer.version(file), WITH_CODE, ProofFlaw.MISREAD));
        assertEquals("not refused", name(applicant, WITH_CODE, "CODE0"));
        assertTrue(view(applicant).employmentToProve(), "what an adviser took back a code does not bring back");
        assertEquals("not refused", record(adviser, file, WITH_CODE, LONG_AGO));
        assertFalse(view(applicant).employmentToProve());

        UUID guesser = declared(WITH_CODE);
        for (int i = 0; i < 10; i++) {
            assertEquals("employerCode.wrong", name(guesser, WITH_CODE, "GUESS" + i));
        }
        assertEquals("employerCode.tooMany", name(guesser, WITH_CODE, "CODE0"), "not even the right one");
        assertEquals("not refused", name(guesser, WITH_CODE, null));
        assertTrue(view(guesser).employmentToProve());
    }

    @Test
    void a_code_proves_nothing_where_there_is_none_to_compare_it_with() throws Exception {
        String siret = InContainer.query(WITHOUT_CODE).get(0);
        UUID applicant = declared(siret);
        assertEquals("not refused", name(applicant, siret, "CODE0"));
        assertTrue(view(applicant).employmentToProve());
        assertEquals("not refused", name(applicant, "73282932000074", "CODE0"));
        assertTrue(view(applicant).employmentToProve());
    }

    @Test
    void an_employer_goes_with_its_establishments_while_nobody_names_them() throws Exception {
        UUID admin = InContainer.one("select account_id from account_role where role = 'ADMIN'");
        EmployerService employers = InContainer.ejb(EmployerService.class);
        UUID id = InContainer.as(
                admin,
                () -> employers.register(new EmployerChange("Scierie D’Artagnan", 40, false, 3, ""), "00098765200013"));
        assertEquals("siret.last", InContainer.refusal(admin, () -> employers.removeSiret(id, "00098765200013")));
        InContainer.act(admin, () -> employers.addSiret(id, "00098765200021"));
        InContainer.act(admin, () -> employers.removeSiret(id, "00098765200013"));
        UUID applicant = declared("00098765200021");
        assertEquals("siret.used", InContainer.refusal(admin, () -> employers.remove(id)));
        assertEquals("not refused", name(applicant, "73282932000074", null));
        InContainer.act(admin, () -> employers.remove(id));
        assertEquals(List.of("0"), InContainer.query("select count(*) from employer where id = ?", id));
        UUID reserving =
                InContainer.one("select reserved_employer_id from offer where reserved_employer_id is not null");
        String used = InContainer.refusal(admin, () -> employers.remove(reserving));
        assertTrue(List.of("siret.used", "employer.reserves").contains(used), used);
        assertThrows(
                EJBAccessException.class,
                () -> InContainer.as(applicant, () -> {
                    employers.remove(reserving);
                    return null;
                }));
    }

    @Test
    void another_employer_is_another_employment_and_the_earlier_one_stays_proved() throws Exception {
        UUID applicant = declared(WITH_CODE);
        assertEquals("not refused", name(applicant, WITH_CODE, "CODE0"));
        assertFalse(view(applicant).employmentToProve());
        assertEquals("not refused", name(applicant, "73282932000074", null));
        assertTrue(view(applicant).employmentToProve());
        assertEquals("not refused", name(applicant, WITH_CODE, null));
        assertFalse(view(applicant).employmentToProve());
    }

    @Test
    void a_pay_slip_proves_for_its_person_alone_and_only_whoever_studies_the_file_records_it() throws Exception {
        String siret = InContainer.query(WITHOUT_CODE).get(0);
        UUID applicant = declared(siret);
        UUID colleague = declared(siret, applicant);
        CandidatureId file = applied(applicant);
        CandidatureId theirs = applied(colleague);
        UUID adviser = adviser(0);
        assertEquals("file.notTaken", record(adviser, file, siret, LONG_AGO));
        InContainer.take(adviser, file);
        assertEquals("file.takenByAnother", record(adviser(1), file, siret, LONG_AGO));
        assertEquals("common.modifiedMeanwhile", record(adviser, file, WITH_CODE, LONG_AGO));
        assertEquals(
                "since.future", record(adviser, file, siret, InContainer.today().plusDays(2)));
        assertEquals("since.tooYoung", record(adviser, file, siret, LocalDate.of(1931, 2, 28)));
        assertEquals("proof.required", InContainer.refusal(adviser, () -> proofs().record(
                        file, InContainer.version(file), siret, EmploymentProofKind.EMPLOYER_LIST, LONG_AGO)));
        assertThrows(
                EJBAccessException.class,
                () -> InContainer.act(applicant, () -> proofs().record(
                                file, InContainer.version(file), siret, EmploymentProofKind.PAY_SLIP, LONG_AGO)));

        assertEquals("not refused", record(adviser, file, siret, LONG_AGO));
        assertEquals("common.modifiedMeanwhile", record(adviser, file, siret, LONG_AGO), "one stands");
        assertEquals(LONG_AGO, proof(applicant).since());
        assertEquals(Bucket.EMPLOYEE, rank(applicant, file).score().bucket());
        assertTrue(view(colleague).employmentToProve());
        assertEquals(Employer.DECLARED, rank(colleague, theirs).facts().employer());
        InContainer.act(adviser, () -> proofs().withdraw(file, InContainer.version(file), siret, ProofFlaw.MISREAD));
        assertEquals(Employer.DECLARED, rank(applicant, file).facts().employer());
        assertEquals("common.modifiedMeanwhile", InContainer.refusal(adviser, () -> proofs().withdraw(
                        file, InContainer.version(file), siret, ProofFlaw.MISREAD)));
    }

    @Test
    void an_employment_of_before_the_deadline_counts_though_it_is_proved_after_it() throws Exception {
        String siret = InContainer.query(WITHOUT_CODE).get(0);
        UUID applicant = declared(siret);
        CandidatureId file = applied(applicant);
        OfferId offer = offerOf(file);
        InContainer.query("update offer set deadline = current_date - 1 where id = ?", offer.value());
        InContainer.untilFrozen(offer);
        UUID adviser = adviser(0);
        InContainer.take(adviser, file);

        assertEquals("not refused", record(adviser, file, siret, InContainer.today()));
        assertEquals(Bucket.OTHER, rank(applicant, file).score().bucket(), "hired after the deadline");
        InContainer.act(adviser, () -> proofs().withdraw(file, InContainer.version(file), siret, ProofFlaw.MISREAD));
        assertEquals("not refused", record(adviser, file, siret, LONG_AGO));
        Rank up = rank(applicant, file);
        assertEquals(Bucket.EMPLOYEE, up.score().bucket());
        assertEquals(
                ListChange.EMPLOYMENT_PROVED, up.history().versions().get(0).change());
        assertTrue(Replay.differences(ListFileJson.readExport(InContainer.as(
                        adviser, () -> InContainer.ejb(FrozenListQueries.class).export(offer))))
                .isEmpty());

        assertEquals("not refused", name(applicant, "73282932000074", null), "a new job afterwards");
        assertEquals(Bucket.EMPLOYEE, rank(applicant, file).score().bucket(), "changes nothing of that day");
    }

    @Test
    void the_employer_of_the_deadline_stays_to_be_proved_when_the_request_names_another_one() throws Exception {
        String siret = InContainer.query(WITHOUT_CODE).get(0);
        UUID applicant = declared(siret);
        CandidatureId file = applied(applicant);
        OfferId offer = offerOf(file);
        InContainer.query("update offer set deadline = current_date - 1 where id = ?", offer.value());
        InContainer.untilFrozen(offer);
        assertEquals("not refused", name(applicant, "73282932000074", null), "a new job since");
        UUID adviser = adviser(0);
        InContainer.take(adviser, file);
        EarlierEmployer earlier = earlier(adviser, file);
        assertEquals(siret, earlier.siret());
        assertNotNull(earlier.name(), "registered");
        assertNull(earlier.employmentProof());

        assertEquals("common.modifiedMeanwhile", record(adviser, file, WITH_CODE, LONG_AGO), "neither of the two");
        assertEquals("not refused", record(adviser, file, siret, LONG_AGO));
        assertEquals(LONG_AGO, earlier(adviser, file).employmentProof().since());
        assertEquals(Bucket.EMPLOYEE, rank(applicant, file).score().bucket());
        assertTrue(view(applicant).employmentToProve(), "says nothing of the new one");
        assertEquals(
                "siret.registered", InContainer.refusal(adviser, () -> InContainer.ejb(EmployerEvidenceService.class)
                        .record(
                                file,
                                InContainer.version(file),
                                siret,
                                new RecordEvidence(12, false, EmployerProof.STAFF_DECLARATION, LONG_AGO))));
        assertEquals("not refused", record(adviser, file, "73282932000074", LONG_AGO));
        assertEquals(
                1,
                rank(applicant, file).history().versions().stream()
                        .filter(version -> version.change() == ListChange.EMPLOYMENT_PROVED)
                        .count(),
                "the new one is nothing to that day");
        InContainer.act(adviser, () -> proofs().withdraw(file, InContainer.version(file), siret, ProofFlaw.MISREAD));
        assertEquals(Bucket.OTHER, rank(applicant, file).score().bucket());
        assertEquals("not refused", name(applicant, siret, null));
        assertNull(earlier(adviser, file), "named again");
    }

    private static EarlierEmployer earlier(UUID adviser, CandidatureId file) throws Exception {
        return InContainer.as(
                adviser, () -> InContainer.ejb(ProofQueries.class).of(file).earlier());
    }

    @Test
    void what_an_adviser_took_back_no_other_establishment_and_no_new_import_brings_back() throws Exception {
        UUID applicant = declared(WITH_CODE);
        assertEquals("not refused", name(applicant, WITH_CODE, "CODE0"));
        CandidatureId file = applied(applicant);
        UUID adviser = adviser(0);
        InContainer.take(adviser, file);
        InContainer.act(
                adviser, () -> proofs().withdraw(file, InContainer.version(file), WITH_CODE, ProofFlaw.MISREAD));
        InContainer.query(
                """
                insert into employer_siret (siret, employer_id)
                select '00098765200039', employer_id from employer_siret where siret = ? returning siret""",
                WITH_CODE);
        assertEquals("not refused", name(applicant, "00098765200039", "CODE0"));
        assertTrue(view(applicant).employmentToProve(), "another establishment of the same employer");

        String number = view(applicant).nur();
        InContainer.act(applicant, () -> requests().delete());
        InContainer.act(
                applicant, () -> InContainer.ejb(TakeOverService.class).take(Registry.request(number, Employment.CDI)));
        assertEquals("not refused", name(applicant, WITH_CODE, "CODE0"));
        assertTrue(view(applicant).employmentToProve(), "the same number, imported again");
    }

    @Test
    void nobody_but_a_private_employee_has_an_employer_that_counts() throws Exception {
        for (String employment : List.of("JOB_SEEKER", "PUBLIC_AGENT", "RETIRED")) {
            UUID applicant = declared(WITH_CODE);
            InContainer.query(
                    "update housing_request set employment = ? where account_id = ? returning id",
                    employment,
                    applicant);
            assertEquals("not refused", name(applicant, WITH_CODE, "CODE0"));
            assertFalse(view(applicant).employmentProved(), employment);
            CandidatureId file = applied(applicant);
            assertEquals(Employer.NONE, rank(applicant, file).facts().employer(), employment);
            UUID adviser = adviser(0);
            InContainer.take(adviser, file);
            assertEquals("not refused", record(adviser, file, WITH_CODE, LONG_AGO));
            assertEquals(Employer.NONE, rank(applicant, file).facts().employer(), employment);
        }
    }

    @Test
    void the_size_of_an_employer_is_that_of_the_deadline() throws Exception {
        UUID applicant = declared("00098765200054");
        CandidatureId file = applied(applicant);
        UUID other = declared(WITH_CODE, applicant);
        CandidatureId registered = applied(other);
        for (CandidatureId each : List.of(file, registered)) {
            InContainer.query(
                    "update offer set deadline = current_date - 1 where id = ?",
                    offerOf(each).value());
            InContainer.untilFrozen(offerOf(each));
        }
        UUID adviser = adviser(0);
        InContainer.take(adviser, file);
        InContainer.take(adviser, registered);
        assertEquals("not refused", record(adviser, file, "00098765200054", LONG_AGO));
        InContainer.act(adviser, () -> InContainer.ejb(EmployerEvidenceService.class)
                .record(file, InContainer.version(file), "00098765200054", staff(InContainer.today())));
        assertEquals(Employer.UNVERIFIED, rank(applicant, file).facts().employer(), "a document of after the deadline");
        InContainer.act(adviser, () -> InContainer.ejb(EmployerEvidenceService.class)
                .withdraw(file, InContainer.version(file), "00098765200054", ProofFlaw.MISREAD));
        InContainer.act(adviser, () -> InContainer.ejb(EmployerEvidenceService.class)
                .record(
                        file,
                        InContainer.version(file),
                        "00098765200054",
                        staff(InContainer.today().minusDays(9))));
        assertEquals(Employer.ELIGIBLE, rank(applicant, file).facts().employer());

        InContainer.query(
                """
                update employer set headcount = 3 where id =
                    (select employer_id from employer_siret where siret = ?) returning id""",
                WITH_CODE);
        assertEquals("not refused", record(adviser, registered, WITH_CODE, LONG_AGO));
        assertEquals(Employer.ELIGIBLE, rank(other, registered).facts().employer(), "40 people on that day");
        InContainer.query(
                """
                update employer set headcount = 40 where id =
                    (select employer_id from employer_siret where siret = ?) returning id""",
                WITH_CODE);
    }

    private static RecordEvidence staff(LocalDate provedOn) {
        return new RecordEvidence(12, false, EmployerProof.STAFF_DECLARATION, provedOn);
    }

    @Test
    void what_an_employer_reserves_opens_with_the_proof_and_closes_with_its_withdrawal() throws Exception {
        UUID applicant = declared(WITH_CODE);
        InContainer.act(applicant, () -> requests().share(new SharingChoice(2, 2, false)));
        OfferId offer = InContainer.fitting(applicant).get(0);
        UUID employer = InContainer.one("select employer_id from employer_siret where siret = ?", WITH_CODE);
        InContainer.query("update offer set reserved_employer_id = ? where id = ?", employer, offer.value());
        assertFalse(InContainer.fitting(applicant).contains(offer));
        assertEquals(List.of(Ground.EMPLOYMENT_NOT_PROVED), grounds(applicant, offer));
        assertEquals(Reservation.EMPLOYMENT_NOT_PROVED, closed(applicant));
        assertEquals("apply.UNFITTING", InContainer.refusal(applicant, () -> InContainer.ejb(CandidatureService.class)
                .apply(offer, UUID.randomUUID())));

        InContainer.act(applicant, () -> requests().share(new SharingChoice(2, 1, false)));
        assertEquals(List.of(Ground.ANONYMOUS_TO_EMPLOYER), grounds(applicant, offer));
        InContainer.act(applicant, () -> requests().share(new SharingChoice(2, 2, false)));
        assertEquals("not refused", name(applicant, WITH_CODE, "CODE0"));
        assertTrue(InContainer.fitting(applicant).contains(offer));
        CandidatureId file = InContainer.as(
                applicant, () -> InContainer.ejb(CandidatureService.class).apply(offer, UUID.randomUUID()));
        InContainer.take(adviser(0), file);
        InContainer.act(
                adviser(0), () -> proofs().withdraw(file, InContainer.version(file), WITH_CODE, ProofFlaw.MISREAD));
        assertEquals(
                List.of("FAILED"),
                InContainer.query(
                        """
                        select jsonb_path_query_first(facts, '$.checks[*] ? (@.rule == "RESERVATION").outcome') #>> '{}'
                        from candidature where id = ?""",
                        file.value()),
                "its file says so");
    }

    /** Somebody ready to apply who names that employer, and nothing more. */
    private static UUID declared(String siret, UUID... but) throws Exception {
        UUID applicant = InContainer.readyApplicants().stream()
                .filter(ready -> !List.of(but).contains(ready))
                .filter(ready -> {
                    try {
                        return !InContainer.fitting(ready).isEmpty()
                                && InContainer.query(
                                                """
                                                select 1 from employment_proof p
                                                join housing_request r on r.id = p.request_id
                                                where r.account_id = ?
                                                union all
                                                select 1 from audit_entry a
                                                join housing_request r on r.id = a.subject_id
                                                where r.account_id = ? and a.action = 'EMPLOYER_NAMED'""",
                                                ready,
                                                ready)
                                        .isEmpty();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .findFirst()
                .orElseThrow();
        InContainer.query(
                """
                update housing_request set siret = ?, employer_code = null, employment = 'CDI', sharing_scheme = 2,
                    sharing_choice = 2
                where account_id = ? returning id""",
                siret,
                applicant);
        return applicant;
    }

    private static CandidatureId applied(UUID applicant) throws Exception {
        return InContainer.as(applicant, () -> InContainer.ejb(CandidatureService.class)
                .apply(InContainer.fitting(applicant).get(0), UUID.randomUUID()));
    }

    private static String name(UUID applicant, String siret, String code) throws Exception {
        return InContainer.refusal(applicant, () -> requests().nameEmployer(new EmployerOfApplicant(siret, code)));
    }

    private static String record(UUID adviser, CandidatureId file, String siret, LocalDate since) throws Exception {
        return InContainer.refusal(adviser, () -> proofs().record(
                        file, InContainer.version(file), siret, EmploymentProofKind.PAY_SLIP, since));
    }

    private static RequestView view(UUID applicant) throws Exception {
        return InContainer.as(
                applicant,
                () -> InContainer.ejb(HousingRequestQueries.class).mine().orElseThrow());
    }

    private static EmploymentProof proof(UUID applicant) throws Exception {
        return view(applicant).employmentProof();
    }

    private static Rank rank(UUID applicant, CandidatureId file) throws Exception {
        return InContainer.as(
                applicant, () -> InContainer.ejb(RankQueries.class).mine(file).orElseThrow());
    }

    private static int employerPoints(UUID applicant, CandidatureId file) throws Exception {
        return rank(applicant, file).score().lines().get(0).points();
    }

    private static OfferId offerOf(CandidatureId file) throws Exception {
        return new OfferId(InContainer.one("select offer_id from candidature where id = ?", file.value()));
    }

    private static List<Ground> grounds(UUID applicant, OfferId offer) throws Exception {
        RequestView request = view(applicant);
        return InContainer.as(applicant, () -> InContainer.ejb(EligibilityQueries.class)
                .judge(
                        request,
                        InContainer.ejb(OfferQueries.class).detail(offer).facts())
                .verdict()
                .grounds()
                .stream()
                .toList());
    }

    private static Reservation closed(UUID applicant) throws Exception {
        RequestView request = view(applicant);
        return InContainer.as(applicant, () -> InContainer.ejb(FittingOffersQueries.class)
                .fitting(request, OfferFilter.ALL, OfferSort.DEADLINE, 1, 12)
                .why());
    }

    private static UUID adviser(int index) throws Exception {
        return InContainer.one("select account_id from account_role where role = 'ADVISER' order by account_id offset "
                + index + " limit 1");
    }

    private static HousingRequestService requests() throws Exception {
        return InContainer.ejb(HousingRequestService.class);
    }

    private static EmploymentProofService proofs() throws Exception {
        return InContainer.ejb(EmploymentProofService.class);
    }
}
