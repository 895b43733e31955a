package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureService;
import fr.alin.candidature.ProofFlaw;
import fr.alin.employer.EmployerChange;
import fr.alin.employer.EmployerProof;
import fr.alin.employer.EmployerService;
import fr.alin.employer.RecordEvidence;
import fr.alin.employer.RegisteredEmployer;
import fr.alin.housingrequest.EmploymentProofKind;
import fr.alin.housingrequest.HousingRequestService;
import fr.alin.housingrequest.PriorityGround;
import fr.alin.housingrequest.SharingChoice;
import fr.alin.offer.OfferId;
import fr.alin.ranking.Award;
import fr.alin.ranking.Bucket;
import fr.alin.ranking.Criterion;
import fr.alin.ranking.Employer;
import fr.alin.ranking.FrozenListQueries;
import fr.alin.ranking.GridDraft;
import fr.alin.ranking.GridQueries;
import fr.alin.ranking.GridService;
import fr.alin.ranking.ListChange;
import fr.alin.ranking.ListFile;
import fr.alin.ranking.ListFileJson;
import fr.alin.ranking.ListVersion;
import fr.alin.ranking.OwnLine;
import fr.alin.ranking.PriorityService;
import fr.alin.ranking.Proof;
import fr.alin.ranking.Rank;
import fr.alin.ranking.RankQueries;
import fr.alin.ranking.rules.Replay;
import fr.alin.shared.NotFoundException;
import fr.alin.study.EmployerEvidenceService;
import fr.alin.study.EmploymentProofService;
import jakarta.ejb.EJBAccessException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ranks on real lists: explained to their owner, moved by what may move them, frozen, replayed; grids drafted. */
@ExtendWith(ArquillianExtension.class)
class RankingIT {
    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(RankingIT.class);
    }

    @Test
    void estimate_before_applying_is_the_rank_afterwards() throws Exception {
        UUID applicant = InContainer.applicantWithOffers(1);
        OfferId offer = InContainer.fitting(applicant).get(0);
        Rank estimate = InContainer.as(applicant, () -> ranks().estimate(offer).orElseThrow());
        CandidatureId mine = InContainer.as(applicant, () -> service().apply(offer, UUID.randomUUID()));
        Rank rank = InContainer.as(applicant, () -> ranks().mine(mine).orElseThrow());
        assertEquals(estimate.place(), rank.place());
        assertEquals(estimate.among(), rank.among());
        assertEquals(estimate.score(), rank.score());
        assertFalse(rank.frozen());
    }

    @Test
    void another_ones_rank_is_not_found() throws Exception {
        UUID owner = InContainer.one("select account_id from candidature where active order by id limit 1");
        CandidatureId theirs =
                new CandidatureId(InContainer.one("select id from candidature where account_id = ? and active", owner));
        UUID other = InContainer.readyApplicants().get(0);
        assertThrows(NotFoundException.class, () -> InContainer.as(other, () -> ranks().mine(theirs)));
        UUID admin = InContainer.one("select account_id from account_role where role = 'ADMIN'");
        assertThrows(EJBAccessException.class, () -> InContainer.as(admin, () -> ranks().mine(theirs)));
    }

    @Test
    void becoming_anonymous_takes_the_employers_points_at_once() throws Exception {
        UUID applicant = InContainer.one(
                """
                select k.account_id from candidature k join housing_request r on r.id = k.request_id
                join employer_siret s on s.siret = r.siret join employer e on e.id = s.employer_id
                join employment_proof p on p.request_id = r.id and p.siret = r.siret and p.withdrawn_at is null
                join offer o on o.id = k.offer_id
                where k.active and o.status = 'PUBLISHED' and e.points > 0 and r.sharing_scheme = 2 and r.sharing_choice > 1
                order by k.id limit 1""");
        CandidatureId mine = new CandidatureId(
                InContainer.one("select id from candidature where account_id = ? and active", applicant));
        int before = InContainer.as(
                applicant, () -> ranks().mine(mine).orElseThrow().score().total());
        InContainer.act(applicant, () -> requests().share(new SharingChoice(2, 1, false)));
        Rank anonymous = InContainer.as(applicant, () -> ranks().mine(mine).orElseThrow());
        assertTrue(anonymous.facts().anonymous());
        assertTrue(anonymous.score().total() < before);
        InContainer.act(applicant, () -> requests().share(new SharingChoice(2, 2, false)));
        assertEquals(before, InContainer.as(applicant, () -> ranks().mine(mine)
                .orElseThrow()
                .score()
                .total()));
    }

    @Test
    void priority_counts_from_its_validation_to_its_withdrawal() throws Exception {
        UUID adviser = InContainer.one("select account_id from account_role where role = 'ADVISER' limit 1");
        CandidatureId file = new CandidatureId(
                InContainer.one(
                        """
                select k.id from candidature k join offer o on o.id = k.offer_id
                where k.status = 'APPLIED' and o.status = 'PUBLISHED' and k.adviser_id is null and not exists
                    (select 1 from priority_validation v where v.request_id = k.request_id)
                order by k.id offset 9 limit 1"""));
        OfferId offer = new OfferId(InContainer.one("select offer_id from candidature where id = ?", file.value()));
        InContainer.take(adviser, file);
        assertEquals("provedOn.future", InContainer.refusal(adviser, () -> priorities()
                .validate(
                        file,
                        InContainer.version(file),
                        PriorityGround.DALO,
                        Proof.COURT_ORDER,
                        InContainer.today().plusDays(2))));
        InContainer.act(adviser, () -> priorities()
                .validate(
                        file,
                        InContainer.version(file),
                        PriorityGround.DALO,
                        Proof.COURT_ORDER,
                        LocalDate.of(2026, 9, 1)));
        Rank first = InContainer.as(adviser, () -> ranks().forStudy(offer, file).orElseThrow());
        assertEquals(Bucket.DALO, first.score().bucket());
        assertEquals(1, first.place());
        assertEquals("common.modifiedMeanwhile", InContainer.refusal(adviser, () -> priorities()
                .validate(
                        file,
                        InContainer.version(file),
                        PriorityGround.L441_1,
                        Proof.PREFECT_LETTER,
                        LocalDate.of(2026, 9, 1))));
        InContainer.act(adviser, () -> priorities().withdraw(file, InContainer.version(file), ProofFlaw.MISREAD));
        assertTrue(InContainer.as(adviser, () -> ranks().forStudy(offer, file).orElseThrow())
                        .score()
                        .bucket()
                != Bucket.DALO);
        assertEquals(
                List.of("PRIORITY_VALIDATED DALO", "PRIORITY_WITHDRAWN MISREAD"),
                InContainer.query(
                        """
                        select action || ' ' || coalesce(reason, '') from audit_entry
                        where subject_id = ? and action like 'PRIORITY%' order by id""",
                        file.value()));
    }

    @Test
    void employers_points_and_size_count_as_soon_as_an_administrator_changes_them() throws Exception {
        UUID admin = InContainer.one("select account_id from account_role where role = 'ADMIN'");
        UUID applicant = InContainer.one(
                """
                select k.account_id from candidature k join housing_request r on r.id = k.request_id
                join employer_siret s on s.siret = r.siret join employer e on e.id = s.employer_id
                join employment_proof p on p.request_id = r.id and p.siret = r.siret and p.withdrawn_at is null
                join offer o on o.id = k.offer_id
                where k.active and o.status = 'PUBLISHED' and not e.agricultural and e.headcount >= 10
                and r.sharing_scheme = 2 and r.sharing_choice > 1
                and r.employment in ('CDI', 'FIXED_TERM', 'APPRENTICE')
                and not exists (select 1 from priority_validation v where v.request_id = r.id)
                order by k.id desc limit 1""");
        CandidatureId mine = new CandidatureId(
                InContainer.one("select id from candidature where account_id = ? and active", applicant));
        UUID employer = InContainer.one(
                """
                select s.employer_id from employer_siret s join housing_request r on r.siret = s.siret
                where r.account_id = ?""",
                applicant);
        RegisteredEmployer before = InContainer.as(admin, () -> employers().get(employer));
        InContainer.act(admin, () -> employers()
                .change(employer, before.version(), new EmployerChange(before.name(), 9, false, 17, before.code())));
        Rank small = InContainer.as(applicant, () -> ranks().mine(mine).orElseThrow());
        assertEquals(Bucket.OTHER, small.score().bucket());
        assertEquals(17, small.score().lines().get(0).points());
        assertEquals("common.modifiedMeanwhile", InContainer.refusal(admin, () -> employers()
                .change(employer, before.version(), new EmployerChange(before.name(), 10, false, 17, before.code()))));
        InContainer.act(admin, () -> employers()
                .change(
                        employer,
                        before.version() + 1,
                        new EmployerChange(before.name(), 10, false, 35, before.code())));
        Rank large = InContainer.as(applicant, () -> ranks().mine(mine).orElseThrow());
        assertEquals(Bucket.EMPLOYEE, large.score().bucket());
        assertEquals(20, large.score().lines().get(0).points());
        assertThrows(
                EJBAccessException.class,
                () -> InContainer.as(applicant, () -> employers().all()));
    }

    @Test
    void an_unregistered_employer_counts_once_an_adviser_has_seen_its_size_proved() throws Exception {
        String siret = "73282932000074";
        UUID adviser = InContainer.one("select account_id from account_role where role = 'ADVISER' limit 1");
        UUID applicant = InContainer.applicantWithOffers(3);
        InContainer.query(
                "update housing_request set siret = ?, employment = 'CDI' where account_id = ?", siret, applicant);
        OfferId offer = InContainer.fitting(applicant).get(2);
        CandidatureId file = InContainer.as(applicant, () -> service().apply(offer, UUID.randomUUID()));
        assertEquals(Employer.DECLARED, employer(applicant, file));
        InContainer.take(adviser, file);
        InContainer.act(adviser, () -> InContainer.ejb(EmploymentProofService.class)
                .record(
                        file,
                        InContainer.version(file),
                        siret,
                        EmploymentProofKind.PAY_SLIP,
                        LocalDate.of(2024, 3, 1)));
        assertEquals(Employer.UNVERIFIED, employer(applicant, file));

        LocalDate day = LocalDate.of(2026, 10, 1);
        RecordEvidence nine = new RecordEvidence(9, false, EmployerProof.STAFF_DECLARATION, day);
        RecordEvidence ten = new RecordEvidence(10, false, EmployerProof.STAFF_DECLARATION, day);
        RecordEvidence farm = new RecordEvidence(49, true, EmployerProof.EMPLOYER_LETTER, day);
        RecordEvidence nobody = new RecordEvidence(0, false, EmployerProof.PAY_SLIP, day);
        RecordEvidence tomorrow = new RecordEvidence(
                10, false, EmployerProof.PAY_SLIP, InContainer.today().plusDays(2));
        assertEquals("headcount.range", InContainer.refusal(adviser, () -> seen().record(
                        file, InContainer.version(file), siret, nobody)));
        assertEquals("provedOn.future", InContainer.refusal(adviser, () -> seen().record(
                        file, InContainer.version(file), siret, tomorrow)));
        assertEquals("common.modifiedMeanwhile", InContainer.refusal(adviser, () -> seen().record(
                        file, InContainer.version(file), "55210055400013", ten)));
        assertThrows(
                EJBAccessException.class,
                () -> InContainer.act(applicant, () -> seen().record(file, InContainer.version(file), siret, ten)));

        InContainer.act(adviser, () -> seen().record(file, InContainer.version(file), siret, nine));
        assertEquals(Employer.SMALL, employer(applicant, file));
        assertEquals("common.modifiedMeanwhile", InContainer.refusal(adviser, () -> seen().record(
                        file, InContainer.version(file), siret, ten)));
        InContainer.act(adviser, () -> seen().withdraw(file, InContainer.version(file), siret, ProofFlaw.MISREAD));
        assertEquals(Employer.UNVERIFIED, employer(applicant, file));
        InContainer.act(adviser, () -> seen().record(file, InContainer.version(file), siret, farm));
        assertEquals(Employer.SMALL, employer(applicant, file));
        InContainer.act(adviser, () -> seen().withdraw(file, InContainer.version(file), siret, ProofFlaw.MISREAD));
        InContainer.act(adviser, () -> seen().record(file, InContainer.version(file), siret, ten));
        assertEquals(Employer.ELIGIBLE, employer(applicant, file));
        assertEquals("common.modifiedMeanwhile", InContainer.refusal(adviser, () -> {
            seen().withdraw(file, InContainer.version(file), siret, ProofFlaw.MISREAD);
            seen().withdraw(file, InContainer.version(file), siret, ProofFlaw.MISREAD);
        }));
        assertEquals(
                List.of("3 3"),
                InContainer.query(
                        """
                        select count(*) filter (where action = 'EMPLOYER_VERIFIED') || ' '
                            || count(*) filter (where action = 'EMPLOYER_UNVERIFIED')
                        from audit_entry where subject_id = ?""",
                        file.value()));
    }

    private static Employer employer(UUID applicant, CandidatureId file) throws Exception {
        return InContainer.as(
                applicant, () -> ranks().mine(file).orElseThrow().facts().employer());
    }

    @Test
    void list_is_frozen_when_its_offer_closes_and_nothing_declared_moves_it_afterwards() throws Exception {
        UUID applicant = InContainer.applicantWithOffers(2);
        OfferId offer = InContainer.fitting(applicant).get(1);
        CandidatureId mine = InContainer.as(applicant, () -> service().apply(offer, UUID.randomUUID()));
        InContainer.query("update offer set deadline = current_date - 1 where id = ?", offer.value());
        InContainer.untilFrozen(offer);
        assertEquals(List.of("CLOSED"), InContainer.query("select status from offer where id = ?", offer.value()));
        Rank frozen = InContainer.as(applicant, () -> ranks().mine(mine).orElseThrow());
        assertTrue(frozen.frozen());
        InContainer.act(applicant, () -> requests().share(new SharingChoice(2, 1, false)));
        Rank later = InContainer.as(applicant, () -> ranks().mine(mine).orElseThrow());
        assertEquals(frozen.score(), later.score());
        assertEquals(frozen.place(), later.place());

        UUID adviser = InContainer.one("select account_id from account_role where role = 'ADVISER' limit 1");
        String export = InContainer.as(adviser, () -> lists().export(offer));
        ListFile list = ListFileJson.readExport(export);
        assertTrue(Replay.differences(list).isEmpty());
        assertTrue(
                list.lines().stream().noneMatch(line -> line.key().equals(mine.value())),
                "a file does not give the candidature's reference away");
        OwnLine own = frozen.history().line();
        assertEquals(
                List.of(own.key().toString()),
                InContainer.query("select key from listed_candidature where candidature_id = ?", mine.value()));
        ListFile.Line line = list.lines().get(frozen.place() - 1);
        assertEquals(own.key(), line.key());
        assertEquals(own.ticket(), line.ticket());
        assertEquals(frozen.score().total(), line.points());
        assertEquals(List.of(own.listSha256()), hashes(offer));
        assertTrue(export.contains(own.listSha256()));
        assertEquals(
                List.of(own.seedHash()), InContainer.query("select draw_hash from offer where id = ?", offer.value()));
        assertEquals(own.seed(), list.seed());
        assertThrows(
                SQLException.class,
                () -> InContainer.query(
                        "update offer set draw_seed = 'another' where id = ? returning id", offer.value()));
        assertThrows(EJBAccessException.class, () -> InContainer.as(applicant, () -> lists().export(offer)));
    }

    @Test
    void what_was_so_at_the_deadline_counts_whenever_it_is_proved_and_every_version_is_kept() throws Exception {
        List<UUID> advisers =
                InContainer.query("select account_id from account_role where role = 'ADVISER' order by 1 limit 2")
                        .stream()
                        .map(UUID::fromString)
                        .toList();
        UUID adviser = advisers.get(0);
        OfferId offer = new OfferId(
                InContainer.one(
                        """
                select k.offer_id from candidature k join offer o on o.id = k.offer_id
                where k.status = 'APPLIED' and k.adviser_id is null and o.status = 'PUBLISHED'
                    and o.deadline > current_date + 1
                    and not exists (select 1 from priority_validation v where v.request_id = k.request_id)
                group by k.offer_id having count(*) > 1 order by count(*), k.offer_id limit 1"""));
        InContainer.query("update offer set deadline = current_date - 1 where id = ?", offer.value());
        InContainer.untilFrozen(offer);
        ListFile first = ListFileJson.readExport(export(adviser, offer, 1));
        List<CandidatureId> files = InContainer.query(
                        """
                        select l.candidature_id from listed_candidature l join candidature k on k.id = l.candidature_id
                        where l.offer_id = ? and k.status = 'APPLIED' and k.adviser_id is null
                            and not exists (select 1 from priority_validation v where v.request_id = k.request_id)
                        order by l.candidature_id""",
                        offer.value())
                .stream()
                .map(id -> new CandidatureId(UUID.fromString(id)))
                .toList();
        CandidatureId last = files.get(0);
        for (CandidatureId file : files) {
            if (rank(adviser, offer, file).place() > rank(adviser, offer, last).place()) {
                last = file;
            }
        }
        CandidatureId late = last;
        CandidatureId other =
                files.stream().filter(file -> !file.equals(late)).findFirst().orElseThrow();
        int before = rank(adviser, offer, late).place();
        InContainer.take(adviser, late);
        InContainer.take(advisers.get(1), other);

        InContainer.act(adviser, () -> priorities()
                .validate(
                        late, InContainer.version(late), PriorityGround.DALO, Proof.COURT_ORDER, InContainer.today()));
        assertEquals(before, rank(adviser, offer, late).place(), "what came after the deadline does not count");
        assertTrue(rank(adviser, offer, late).history().versions().isEmpty());
        InContainer.act(adviser, () -> priorities().withdraw(late, InContainer.version(late), ProofFlaw.MISREAD));

        LocalDate earlier = InContainer.today().minusDays(40);
        whileEmployersAreSmall(() -> InContainer.act(adviser, () -> priorities()
                .validate(late, InContainer.version(late), PriorityGround.DALO, Proof.COURT_ORDER, earlier)));
        assertEquals(1, moved(first, ListFileJson.readExport(export(adviser, offer, 2))), "their facts alone");
        Rank up = rank(adviser, offer, late);
        assertEquals(1, up.place());
        assertEquals(before, up.history().before());
        assertEquals(2, up.history().versions().get(0).number());
        assertEquals(
                ListChange.PRIORITY_VALIDATED, up.history().versions().get(0).change());
        assertTrue(up.history().versions().get(0).own());
        assertFalse(rank(adviser, offer, other).history().versions().get(0).own());

        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<?> withdrawn = two.submit(() -> {
                InContainer.act(
                        adviser, () -> priorities().withdraw(late, InContainer.version(late), ProofFlaw.MISREAD));
                return null;
            });
            Future<?> validated = two.submit(() -> {
                InContainer.act(advisers.get(1), () -> priorities()
                        .validate(
                                other,
                                InContainer.version(other),
                                PriorityGround.L441_1,
                                Proof.PREFECT_LETTER,
                                earlier));
                return null;
            });
            withdrawn.get();
            validated.get();
        } finally {
            two.shutdown();
        }
        assertEquals(1, moved(first, ListFileJson.readExport(export(adviser, offer, 4))), "one back, one up");
        Rank standing = rank(adviser, offer, other);
        assertEquals(Bucket.PRIORITY, standing.score().bucket());
        assertEquals(before, rank(adviser, offer, late).place());
        assertEquals(
                List.of(4, 3, 2, 1),
                standing.history().versions().stream().map(ListVersion::number).toList());
        for (ListVersion version : standing.history().versions()) {
            String export = export(adviser, offer, version.number());
            ListFile list = ListFileJson.readExport(export);
            assertEquals(version.number(), list.version());
            assertTrue(Replay.differences(list).isEmpty());
            assertEquals(first.seed(), list.seed());
            assertTrue(export.contains(version.sha256()));
        }
        assertEquals(
                standing.history().versions().stream()
                        .map(ListVersion::sha256)
                        .sorted()
                        .toList(),
                hashes(offer));
        assertThrows(NotFoundException.class, () -> export(adviser, offer, 5));
    }

    /** As the trail keeps them. */
    private static List<String> hashes(OfferId offer) throws Exception {
        return InContainer.query(
                "select reason from audit_entry where subject_id = ? and action like 'LIST%' order by reason collate \"C\"",
                offer.value());
    }

    private static long moved(ListFile before, ListFile after) {
        return before.lines().stream()
                .filter(line -> !after.lines().contains(line))
                .count();
    }

    /** What becomes of employers meanwhile is no proof about the person whose file is open. */
    private static void whileEmployersAreSmall(InContainer.Act act) throws Exception {
        List<String> sizes = InContainer.query("select id || ' ' || headcount from employer");
        InContainer.query("update employer set headcount = 1");
        try {
            act.perform();
        } finally {
            for (String size : sizes) {
                InContainer.query(
                        "update employer set headcount = ?::integer where id = ?::uuid",
                        size.split(" ")[1],
                        size.split(" ")[0]);
            }
        }
    }

    private static Rank rank(UUID adviser, OfferId offer, CandidatureId file) throws Exception {
        return InContainer.as(adviser, () -> ranks().forStudy(offer, file).orElseThrow());
    }

    private static String export(UUID adviser, OfferId offer, int version) throws Exception {
        return InContainer.as(adviser, () -> lists().export(offer, version));
    }

    @Test
    void a_grid_is_drafted_simulated_and_published_for_offers_to_come() throws Exception {
        UUID admin = InContainer.one("select account_id from account_role where role = 'ADMIN'");
        UUID adviser = InContainer.one("select account_id from account_role where role = 'ADVISER' limit 1");
        assertThrows(EJBAccessException.class, () -> InContainer.act(adviser, () -> grids().begin()));
        InContainer.act(admin, () -> grids().begin());
        GridDraft draft = InContainer.as(admin, () -> grids().draft().orElseThrow());
        int seen = draft.version();
        assertTrue(InContainer.as(admin, () -> grids().simulate()).moved() == 0, "a copy changes nothing");

        Map<Criterion, Award> awards = new EnumMap<>(draft.grid().awards());
        awards.put(Criterion.SENIORITY, new Award(50, 40));
        assertEquals("points.range", InContainer.refusal(admin, () -> grids().write(seen, awards, "Essai")));
        awards.put(Criterion.SENIORITY, new Award(0, 0));
        assertEquals("source.required", InContainer.refusal(admin, () -> grids().write(seen, awards, " ")));
        List<String> told = InContainer.atOnce(
                2,
                () -> InContainer.refusal(admin, () -> grids().write(
                                seen,
                                awards,
                                "Comité du 24/11/2026, "
                                        + Thread.currentThread().getName())));
        assertEquals(
                List.of("common.modifiedMeanwhile", "not refused"),
                told.stream().sorted().toList(),
                "two administrators at once");
        int written = InContainer.as(admin, () -> grids().draft().orElseThrow()).version();
        assertTrue(InContainer.as(admin, () -> grids().simulate()).candidates() > 0);

        LocalDate from = InContainer.today().plusDays(30);
        assertEquals("common.modifiedMeanwhile", InContainer.refusal(admin, () -> grids().publish(seen, from)));
        assertEquals("common.modifiedMeanwhile", InContainer.refusal(admin, () -> grids().drop(seen)));
        assertEquals("validFrom.range", InContainer.refusal(admin, () -> grids().publish(
                        written, InContainer.today().plusDays(10))));
        InContainer.act(admin, () -> grids().publish(written, from));
        GridQueries published = InContainer.ejb(GridQueries.class);
        assertEquals(1, published.inForce().number());
        assertEquals(from, published.published().get(0).validFrom());
        assertEquals("common.modifiedMeanwhile", InContainer.refusal(admin, () -> grids().publish(written, from)));
    }

    private static RankQueries ranks() throws Exception {
        return InContainer.ejb(RankQueries.class);
    }

    private static CandidatureService service() throws Exception {
        return InContainer.ejb(CandidatureService.class);
    }

    private static HousingRequestService requests() throws Exception {
        return InContainer.ejb(HousingRequestService.class);
    }

    private static PriorityService priorities() throws Exception {
        return InContainer.ejb(PriorityService.class);
    }

    private static EmployerEvidenceService seen() throws Exception {
        return InContainer.ejb(EmployerEvidenceService.class);
    }

    private static FrozenListQueries lists() throws Exception {
        return InContainer.ejb(FrozenListQueries.class);
    }

    private static EmployerService employers() throws Exception {
        return InContainer.ejb(EmployerService.class);
    }

    private static GridService grids() throws Exception {
        return InContainer.ejb(GridService.class);
    }
}
