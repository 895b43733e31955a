package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.allocation.AllocationService;
import fr.alin.allocation.AnswerService;
import fr.alin.allocation.LeaseService;
import fr.alin.caleol.ClosingService;
import fr.alin.caleol.CorrectionReason;
import fr.alin.caleol.DecisionChange;
import fr.alin.caleol.DeliberationService;
import fr.alin.caleol.PaperQueries;
import fr.alin.caleol.SittingQueries;
import fr.alin.caleol.SittingService;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Secrets;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a commission decided is corrected by a further sitting, and nothing that was written before changes. */
@ExtendWith(ArquillianExtension.class)
class CorrectionIT {
    private static final String LETTERS = "select count(*) from commission_paper where candidature_id = ?";

    private Commission commission;

    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(CorrectionIT.class, SentSet.class, Commission.class);
    }

    @BeforeEach
    void sits() throws Exception {
        commission = new Commission(agent("samira.laurent@exemple.fr"));
    }

    @AfterEach
    void release() throws Exception {
        SentSet.release();
    }

    @Test
    void whoever_loses_the_first_rank_is_told_and_answers_no_more() throws Exception {
        SentSet set = set(3);
        UUID first = commission.closed(set, "ALLOCATED", "RANKED 2", "NOT_ALLOCATED N01");
        List<String> before = papers(first);
        UUID further = commission.correcting(set, CorrectionReason.MATERIAL_ERROR);
        assertEquals(
                3,
                commission.view(further).agenda().get(0).files().stream()
                        .filter(file -> file.confirmed())
                        .count(),
                "what was decided is noted, to be changed or confirmed");
        commission.note(further, set, "RANKED 2", "ALLOCATED", "=");
        assertEquals(List.of("OFFERED", "RANKED", "NOT_ALLOCATED"), statuses(set), "nothing before it is closed");
        commission.close(further);
        assertEquals(List.of("RANKED", "OFFERED", "NOT_ALLOCATED"), statuses(set));
        assertEquals("candidature.notPossible", refusal(set.person(1), () -> answers()
                .accept(set.file(1))));
        assertEquals("candidature.notPossible", refusal(set.person(1), () -> answers()
                .decline(set.file(1))));
        assertEquals(List.of("2", "null"), given(set, 1));
        assertEquals(List.of("1", InContainer.today().toString()), given(set, 2));
        assertEquals(
                List.of("COMMISSION_DECIDED", "DWELLING_OFFERED"), mails(set, 1), "the offer, then that it is no more");
        assertEquals(List.of("COMMISSION_DECIDED", "DWELLING_OFFERED"), mails(set, 2));
        assertEquals(List.of("COMMISSION_DECIDED"), mails(set, 3), "told once");
        assertEquals(List.of("2", "2", "1"), letters(set), "no second letter for what is confirmed");
        assertEquals(before, papers(first), "what was written stays");
        assertEquals(List.of("TAKEN_BACK", "REPLACED", "CONFIRMED"), changes(further, set));
        assertEquals(
                List.of("MATERIAL_ERROR"),
                InContainer.query(
                        "select reason from audit_entry where subject_id = ? and action = 'RECONSIDER'",
                        set.file(1).value()));
        assertEquals(
                List.of("1"),
                InContainer.query(
                        "select count(*) from audit_entry where subject_id = ? and action = 'DECISION_CONFIRMED'",
                        set.file(3).value()));
        byte[] minutes = InContainer.as(
                commission.agent(), () -> InContainer.ejb(PaperQueries.class).minutes(further));
        assertEquals(
                List.of(Secrets.hash(minutes)),
                InContainer.query(
                        "select reason from audit_entry where subject_id = ? and action = 'MINUTES_MADE'", further));
        told(set);
        InContainer.act(set.person(2), () -> answers().accept(set.file(2)));
        InContainer.act(commission.agent(), () -> leases().signLease(set.file(2), InContainer.today()));
        assertEquals(List.of("RELEASED", "LEASED", "NOT_ALLOCATED"), statuses(set));
        assertEquals(
                "1",
                InContainer.query(
                                "select count(*) from commission_paper where sitting_id = ? and number like '%/2'",
                                further)
                        .get(0),
                "who waited longest is written to by the sitting that decided last");
    }

    /** Each applicant what concerns them alone. */
    private static void told(SentSet set) throws Exception {
        for (int place = 1; place <= 3; place++) {
            UUID person = set.person(place);
            List<DecisionChange> own =
                    InContainer.as(person, () -> InContainer.ejb(PaperQueries.class)
                                    .corrections())
                            .stream()
                            .filter(told -> set.files().contains(told.candidature()))
                            .map(told -> told.change())
                            .toList();
            assertEquals(
                    place == 1
                            ? List.of(DecisionChange.TAKEN_BACK)
                            : place == 2 ? List.of(DecisionChange.REPLACED) : List.of(),
                    own);
        }
    }

    @Test
    void whoever_has_declined_stays_so_and_a_running_offer_keeps_its_term() throws Exception {
        SentSet set = set(4);
        commission.closed(set, "ALLOCATED", "RANKED 2", "RANKED 3", "NOT_ALLOCATED N01");
        InContainer.act(set.person(1), () -> answers().decline(set.file(1)));
        InContainer.query(
                "update allocation set offered_on = current_date - 4, answer_by = current_date + 6 where candidature_id = ?",
                set.file(2).value());
        UUID further = commission.correcting(set, CorrectionReason.NEW_DOCUMENT);
        assertEquals(
                "common.modifiedMeanwhile",
                refusal(commission.agent(), () -> commission.note(further, set, "ALLOCATED")),
                "he has said no");
        commission.note(further, set, "-", "=", "RANKED 4", "RANKED 3");
        commission.close(further);
        assertEquals(List.of("DECLINED", "OFFERED", "RANKED", "RANKED"), statuses(set));
        assertEquals(List.of("2", InContainer.today().minusDays(4).toString()), given(set, 2));
        assertEquals(List.of("1", "1", "2", "2"), letters(set));
        assertEquals(List.of("4", "null"), given(set, 3));
        InContainer.act(set.person(2), () -> answers().decline(set.file(2)));
        assertEquals(
                List.of("DECLINED", "DECLINED", "RANKED", "OFFERED"), statuses(set), "by the ranks that stand now");
    }

    @Test
    void a_condition_that_runs_goes_on_when_it_is_confirmed_and_falls_when_it_is_replaced() throws Exception {
        SentSet set = set(3);
        commission.closed(set, "CONDITIONAL 1", "RANKED 2", "NOT_ALLOCATED N01");
        UUID confirming = commission.correcting(set, CorrectionReason.APPEAL);
        commission.note(confirming, set, "=", "=", "=");
        commission.close(confirming);
        assertEquals(List.of("CONDITIONAL", "RANKED", "NOT_ALLOCATED"), statuses(set));
        assertEquals(List.of("1", "1", "1"), letters(set), "minutes alone confirm");
        UUID replacing = commission.correcting(set, CorrectionReason.APPEAL);
        assertEquals(
                InContainer.query("select id from agenda_item where sitting_id = ?", confirming),
                InContainer.query("select corrects_id from agenda_item where sitting_id = ?", replacing),
                "each corrects the one before");
        commission.note(replacing, set, "RANKED 2", "ALLOCATED", "=");
        commission.close(replacing);
        assertEquals(List.of("RANKED", "OFFERED", "NOT_ALLOCATED"), statuses(set));
        assertEquals("candidature.notPossible", refusal(commission.agent(), () -> leases().conditionMet(set.file(1))));
    }

    @Test
    void what_was_accepted_is_taken_back_for_an_error_or_by_a_judge_alone() throws Exception {
        SentSet set = set(3);
        commission.closed(set, "ALLOCATED", "RANKED 2", "NOT_ALLOCATED N01");
        UUID weak = commission.correcting(set, CorrectionReason.NEW_DOCUMENT);
        InContainer.act(set.person(1), () -> answers().accept(set.file(1)));
        commission.note(weak, set, "NOT_ALLOCATED N05 Appelé", "ALLOCATED", "=");
        assertEquals("sitting.unfinished", refusal(commission.agent(), () -> commission.close(weak)));
        InContainer.act(commission.agent(), () -> InContainer.ejb(DeliberationService.class)
                .cancel(weak, commission.version(weak)));
        assertEquals(List.of("ACCEPTED", "RANKED", "NOT_ALLOCATED"), statuses(set));
        UUID strong = commission.correcting(set, CorrectionReason.JUDGMENT);
        commission.note(strong, set, "NOT_ALLOCATED N05 Appelé", "ALLOCATED", "=");
        commission.close(strong);
        assertEquals(List.of("NOT_ALLOCATED", "OFFERED", "NOT_ALLOCATED"), statuses(set));
        assertEquals(List.of("TAKEN_BACK", "REPLACED", "CONFIRMED"), changes(strong, set));
        assertEquals(
                List.of(InContainer.today().toString()),
                InContainer.query(
                        "select taken_back_on from allocation where candidature_id = ?",
                        set.file(1).value()));
        assertEquals("candidature.notPossible", refusal(commission.agent(), () -> leases().signLease(
                        set.file(1), InContainer.today())));
    }

    @Test
    void a_signed_lease_ends_every_correction() throws Exception {
        SentSet set = set(3);
        commission.closed(set, "ALLOCATED", "RANKED 2", "NOT_ALLOCATED N01");
        InContainer.act(set.person(1), () -> answers().accept(set.file(1)));
        UUID further = commission.correcting(set, CorrectionReason.JUDGMENT);
        commission.note(further, set, "NOT_ALLOCATED N05 Appelé", "ALLOCATED", "=");
        InContainer.act(commission.agent(), () -> leases().signLease(set.file(1), InContainer.today()));
        assertEquals("sitting.unfinished", refusal(commission.agent(), () -> commission.close(further)));
        assertEquals(List.of("LEASED", "RELEASED", "NOT_ALLOCATED"), statuses(set));
        InContainer.act(commission.agent(), () -> InContainer.ejb(SittingService.class)
                .take(further, commission.view(further).agenda().get(0).id()));
        assertEquals("corrected.leased", refusal(commission.agent(), () -> InContainer.ejb(SittingService.class)
                .correct(further, set.number(), CorrectionReason.JUDGMENT, null)));
        assertTrue(
                InContainer.as(commission.agent(), () -> InContainer.ejb(SittingQueries.class)
                                .correctable())
                        .stream()
                        .noneMatch(one -> one.number() == set.number() && one.correctable()));
    }

    @Test
    void a_refused_file_takes_the_dwelling_unless_its_applicant_is_a_candidate_elsewhere() throws Exception {
        SentSet set = set(3);
        commission.closed(set, "NOT_ALLOCATED N05 Appelé", "INADMISSIBLE I02 Vu", "NOT_ALLOCATED N05 Appelé");
        // Whoever was refused is free, and the first to be sent again: as if the second alone had applied elsewhere.
        SentSet other = set(3);
        assertEquals(set.people(), other.people());
        InContainer.query(
                "update candidature set status = 'CANCELLED', active = false where id in (?, ?)",
                other.file(1).value(),
                other.file(3).value());
        UUID further = commission.correcting(set, CorrectionReason.MATERIAL_ERROR);
        commission.note(further, set, "=", "ALLOCATED", "=");
        assertEquals("sitting.unfinished", refusal(commission.agent(), () -> commission.close(further)));
        commission.note(further, set, "ALLOCATED", "NOT_ALLOCATED N01", "=");
        commission.close(further);
        assertEquals(List.of("OFFERED", "NOT_ALLOCATED", "NOT_ALLOCATED"), statuses(set));
        assertEquals(
                List.of("PLACED"),
                InContainer.query(
                        "select status from offer where id = ?", set.offer().value()));
        assertEquals(
                List.of("null"),
                InContainer.query(
                        "select coalesce(reason, 'null') from candidature where id = ?",
                        set.file(1).value()),
                "no reason is left of the refusal");
    }

    @Test
    void of_an_answer_and_the_closing_of_the_correction_one_comes_first() throws Exception {
        for (int round = 0; round < 4; round++) {
            CorrectionReason reason = round % 2 == 0 ? CorrectionReason.NEW_DOCUMENT : CorrectionReason.MATERIAL_ERROR;
            SentSet set = set(3);
            commission.closed(set, "ALLOCATED", "RANKED 2", "NOT_ALLOCATED N01");
            UUID further = commission.correcting(set, reason);
            commission.note(further, set, "RANKED 2", "ALLOCATED", "=");
            int version = commission.version(further);
            AtomicInteger turn = new AtomicInteger();
            List<String> outcomes = InContainer.atOnce(
                    2,
                    () -> turn.getAndIncrement() == 0
                            ? "answer "
                                    + InContainer.outcome(
                                            set.person(1), () -> answers().accept(set.file(1)))
                            : "close "
                                    + InContainer.outcome(
                                            commission.agent(), () -> InContainer.ejb(ClosingService.class)
                                                    .close(further, version)));
            if (outcomes.contains("close done")) {
                assertEquals(List.of("RANKED", "OFFERED", "NOT_ALLOCATED"), statuses(set), outcomes.toString());
                assertTrue(
                        outcomes.contains("answer candidature.notPossible")
                                || reason.overridesAcceptance() && outcomes.contains("answer done"),
                        outcomes.toString());
            } else {
                assertEquals(List.of("ACCEPTED", "RANKED", "NOT_ALLOCATED"), statuses(set), outcomes.toString());
                assertTrue(outcomes.contains("close sitting.unfinished"), outcomes.toString());
                assertFalse(reason.overridesAcceptance());
            }
        }
    }

    @Test
    void of_two_agents_one_wins_and_the_other_is_told() throws Exception {
        UUID colleague = agent("loic.dartagnan@exemple.fr");
        SentSet set = set(3);
        commission.closed(set, "ALLOCATED", "RANKED 2", "NOT_ALLOCATED N01");
        List<UUID> sittings = List.of(commission.planned(), commission.planned());
        AtomicInteger turn = new AtomicInteger();
        List<String> put = InContainer.atOnce(2, () -> {
            int own = turn.getAndIncrement();
            return InContainer.outcome(
                    own == 0 ? commission.agent() : colleague, () -> InContainer.ejb(SittingService.class)
                            .correct(sittings.get(own), set.number(), CorrectionReason.APPEAL, null));
        });
        assertEquals(List.of("agenda.taken", "done"), put.stream().sorted().toList());
        UUID further = commission.view(sittings.get(0)).agenda().isEmpty() ? sittings.get(1) : sittings.get(0);
        commission.open(further);
        commission.note(further, set, "RANKED 2", "ALLOCATED", "=");
        int version = commission.version(further);
        AtomicInteger closer = new AtomicInteger();
        List<String> closed = InContainer.atOnce(
                2,
                () -> InContainer.outcome(
                        closer.getAndIncrement() == 0 ? commission.agent() : colleague,
                        () -> InContainer.ejb(ClosingService.class).close(further, version)));
        assertEquals(1, closed.stream().filter("done"::equals).count(), closed.toString());
        assertEquals(List.of("RANKED", "OFFERED", "NOT_ALLOCATED"), statuses(set));
        assertEquals(List.of("2", "2", "1"), letters(set));
    }

    @Test
    void another_landlord_and_everybody_else_correct_nothing() throws Exception {
        SentSet set = set(3);
        commission.closed(set, "ALLOCATED", "RANKED 2", "NOT_ALLOCATED N01");
        UUID mine = commission.planned();
        Commission other = new Commission(agent("heloise.mercier@exemple.fr"));
        UUID theirs = other.planned();
        List<UUID> targets = List.of(mine, theirs);
        for (UUID target : targets) {
            Callable<?> act = () -> {
                InContainer.ejb(SittingService.class)
                        .correct(target, set.number(), CorrectionReason.MATERIAL_ERROR, null);
                return true;
            };
            assertNotFound(() -> InContainer.as(other.agent(), act));
            assertThrows(EJBAccessException.class, () -> InContainer.as(agent("claire.martin@exemple.fr"), act));
            assertThrows(EJBAccessException.class, () -> InContainer.as(set.person(1), act));
        }
        assertNotFound(() -> InContainer.act(other.agent(), () -> InContainer.ejb(AllocationService.class)
                .correct(set.offer(), List.of(), List.of(set.file(1)), 10, "APPEAL")));
        SentSet undecided = set(3);
        assertNotFound(() -> InContainer.act(commission.agent(), () -> InContainer.ejb(SittingService.class)
                .correct(mine, undecided.number(), CorrectionReason.APPEAL, null)));
        assertTrue(InContainer.as(other.agent(), () -> InContainer.ejb(SittingQueries.class)
                        .correctable())
                .stream()
                .noneMatch(one -> one.number() == set.number()));
        assertEquals(List.of("OFFERED", "RANKED", "NOT_ALLOCATED"), statuses(set));
    }

    @Test
    void the_database_holds_what_was_decided_and_what_a_correction_may_refer_to() throws Exception {
        SentSet set = set(3);
        UUID first = commission.closed(set, "ALLOCATED", "RANKED 2", "NOT_ALLOCATED N05 Appelé");
        UUID further = commission.correcting(set, CorrectionReason.APPEAL);
        UUID third = commission.planned();
        String of = "(select id from agenda_item where sitting_id = ?)";
        assertRefused("update file_decision set rank = 3 where item_id in " + of, first);
        assertRefused("delete from file_decision where item_id in " + of, first);
        assertRefused("update file_decision set words = 'x' where item_id in " + of, first);
        assertRefused("update agenda_item set corrects_id = null where sitting_id = ?", further);
        assertRefused("update agenda_item set correction_reason = 'OTHER' where sitting_id = ?", further);
        assertRefused(
                """
                insert into agenda_item (id, sitting_id, offer_id, place, open, casting_vote, version, corrects_id,
                    correction_reason)
                select gen_random_uuid(), ?, offer_id, 9, false, false, 0, id, 'APPEAL' from agenda_item where sitting_id = ?""",
                third,
                further);
        assertRefused(
                """
                insert into agenda_item (id, sitting_id, offer_id, place, open, casting_vote, version)
                select gen_random_uuid(), sitting_id, offer_id, 9, false, false, 0 from agenda_item where sitting_id = ?""",
                first);
        InContainer.query("update file_decision set words = null where item_id in " + of, first);
        assertEquals(
                List.of("0"),
                InContainer.query(
                        "select count(*) from file_decision where words is not null and item_id in " + of, first),
                "words go with the account");
    }

    private static void assertRefused(String change, Object... values) {
        assertThrows(SQLException.class, () -> InContainer.query(change, values), change);
    }

    private SentSet set(int files) throws Exception {
        return SentSet.of(commission.agent(), files);
    }

    private static List<String> statuses(SentSet set) throws Exception {
        return InContainer.query(
                """
                select k.status from candidature k join selected_file s on s.candidature_id = k.id
                where k.offer_id = ? order by s.place""",
                set.offer().value());
    }

    /** Rank, and the day on which the dwelling was offered. */
    private static List<String> given(SentSet set, int place) throws Exception {
        return InContainer.query(
                """
                select unnest(array[rank::text, coalesce(offered_on::text, 'null')]) from allocation
                where candidature_id = ?""",
                set.file(place).value());
    }

    private static List<String> letters(SentSet set) throws Exception {
        List<String> counts = new ArrayList<>();
        for (var file : set.files()) {
            counts.addAll(InContainer.query(LETTERS, file.value()));
        }
        return counts;
    }

    private static List<String> papers(UUID sitting) throws Exception {
        return InContainer.query(
                "select number || sha256 || md5(pdf) from commission_paper where sitting_id = ? order by 1", sitting);
    }

    private static List<String> changes(UUID sitting, SentSet set) throws Exception {
        return InContainer.query(
                """
                select f.change from file_decision f join agenda_item i on i.id = f.item_id
                join selected_file s on s.candidature_id = f.candidature_id
                where i.sitting_id = ? and s.offer_id = ? order by s.place""",
                sitting,
                set.offer().value());
    }

    private static List<String> mails(SentSet set, int place) throws Exception {
        return InContainer.query(
                "select template from outbox_message where subject_id = ? order by 1",
                set.file(place).value());
    }

    private static String refusal(UUID account, InContainer.Act act) throws Exception {
        return InContainer.refusal(account, act);
    }

    private static void assertNotFound(org.junit.jupiter.api.function.Executable act) {
        Throwable thrown = assertThrows(Exception.class, act);
        Throwable cause = thrown instanceof EJBException && thrown.getCause() != null ? thrown.getCause() : thrown;
        assertTrue(cause instanceof NotFoundException, thrown.toString());
    }

    private static UUID agent(String email) throws Exception {
        return InContainer.one("select id from account where email = ?", email);
    }

    private static AnswerService answers() throws Exception {
        return InContainer.ejb(AnswerService.class);
    }

    private static LeaseService leases() throws Exception {
        return InContainer.ejb(LeaseService.class);
    }
}
