package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.allocation.AllocationQueries;
import fr.alin.allocation.AllocationService;
import fr.alin.allocation.AnswerService;
import fr.alin.allocation.Award;
import fr.alin.allocation.ConditionDocument;
import fr.alin.allocation.LeaseService;
import fr.alin.caleol.ClosingService;
import fr.alin.caleol.Decision;
import fr.alin.caleol.DeliberationService;
import fr.alin.caleol.FileDecision;
import fr.alin.caleol.Ground;
import fr.alin.caleol.MemberDraft;
import fr.alin.caleol.MemberQuality;
import fr.alin.caleol.Notes;
import fr.alin.caleol.PaperQueries;
import fr.alin.caleol.Presence;
import fr.alin.caleol.Seat;
import fr.alin.caleol.SittingDraft;
import fr.alin.caleol.SittingQueries;
import fr.alin.caleol.SittingService;
import fr.alin.caleol.SittingView;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureQueries;
import fr.alin.candidature.CandidatureService;
import fr.alin.offer.OfferLettingService;
import fr.alin.offer.OfferWithdrawal;
import fr.alin.offer.OwnOfferQueries;
import fr.alin.reception.LandlordWork;
import fr.alin.reception.ReceptionQueries;
import fr.alin.selection.FewerReason;
import fr.alin.selection.WithdrawalService;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Secrets;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The commission decides, the dwelling goes by rank to whoever answers in time, and everybody knows why. */
@ExtendWith(ArquillianExtension.class)
class CommissionIT {
    private static final String STATUS = "select status from candidature where id = ?";

    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(CommissionIT.class, SentSet.class, Commission.class);
    }

    @AfterEach
    void release() throws Exception {
        SentSet.release();
    }

    @Test
    void a_closed_sitting_has_decided_written_and_told_and_changes_no_more() throws Exception {
        UUID agent = agent("samira.laurent@exemple.fr");
        SentSet set = SentSet.of(agent, 5);
        UUID sitting = sitting(agent, set);
        note(
                agent,
                sitting,
                decision(set, 1, Decision.ALLOCATED, 1, null),
                conditional(set, 2, 2),
                decision(set, 3, Decision.RANKED, 3, null),
                decision(set, 4, Decision.NOT_ALLOCATED, null, Ground.BETTER_RANKED));
        assertEquals("sitting.unfinished", close(agent, sitting), "nothing is noted on the fifth");
        assertEquals(List.of("SENT"), InContainer.query(STATUS, set.file(1).value()));
        note(
                agent,
                sitting,
                decision(set, 1, Decision.ALLOCATED, 1, null),
                conditional(set, 2, 2),
                decision(set, 3, Decision.RANKED, 3, null),
                decision(set, 4, Decision.NOT_ALLOCATED, null, Ground.BETTER_RANKED),
                decision(set, 5, Decision.INADMISSIBLE, null, Ground.RESIDENCE, "Titre expiré, vu en séance"));
        LandlordWork before = work(agent);
        LandlordWork theirs = work(agent("heloise.mercier@exemple.fr"));
        assertEquals("done", close(agent, sitting));
        assertEquals(
                new LandlordWork(before.files() - 5, before.homes() - 1, before.answers() + 1, before.leases()),
                work(agent),
                "what waits is counted live");
        assertEquals(theirs, work(agent("heloise.mercier@exemple.fr")), "another landlord's is none of it");
        assertEquals(List.of("OFFERED", "CONDITIONAL", "RANKED", "NOT_ALLOCATED", "INADMISSIBLE"), statuses(set));
        assertEquals(
                List.of("PLACED"),
                InContainer.query(
                        "select status from offer where id = ?", set.offer().value()));
        assertEquals(
                List.of("N01", "I02"),
                InContainer.query(
                        """
                        select k.reason from candidature k join selected_file s on s.candidature_id = k.id
                        where k.offer_id = ? and k.reason is not null order by s.place""",
                        set.offer().value()));
        assertEquals(
                List.of("COMMISSION_DECIDED", "DWELLING_OFFERED"),
                InContainer.query(
                        """
                        select distinct m.template from outbox_message m join candidature k on k.id = m.subject_id
                        where k.offer_id = ? order by 1""",
                        set.offer().value()));
        assertEquals(
                List.of("5"),
                InContainer.query(
                        "select count(*) from outbox_message m join candidature k on k.id = m.subject_id where k.offer_id = ?",
                        set.offer().value()),
                "each is told once");
        papers(agent, sitting, set);
        assertEquals(
                Map.of(set.offer(), 5L),
                InContainer.as(
                        agent, () -> InContainer.ejb(CandidatureQueries.class).deposited(List.of(set.offer()))),
                "refused or not, five were deposited");
        assertEquals(
                List.of(true, true, true, false, false),
                InContainer.as(agent, () -> InContainer.ejb(ReceptionQueries.class)
                                .page(set.number(), null, 0))
                        .stream()
                        .map(item -> item.name() != null && item.overAt() == null)
                        .toList(),
                "of those that are over nobody's name stays");
        assertEquals(
                "sitting.notPossible", refusal(agent, () -> deliberation().suspend(sitting, version(agent, sitting))));
        assertEquals("sitting.notPossible", refusal(agent, () -> InContainer.ejb(SittingService.class)
                .take(sitting, view(agent, sitting).agenda().get(0).id())));
    }

    private static LandlordWork work(UUID agent) throws Exception {
        return InContainer.as(
                agent, () -> InContainer.ejb(ReceptionQueries.class).work());
    }

    private static void papers(UUID agent, UUID sitting, SentSet set) throws Exception {
        byte[] minutes =
                InContainer.as(agent, () -> InContainer.ejb(PaperQueries.class).minutes(sitting));
        assertEquals(
                List.of(Secrets.hash(minutes)),
                InContainer.query(
                        "select reason from audit_entry where subject_id = ? and action = 'MINUTES_MADE'", sitting),
                "the trail has the hash of what is shown");
        assertEquals(
                5,
                InContainer.as(agent, () -> InContainer.ejb(PaperQueries.class).letters(sitting))
                        .size());
        UUID own = InContainer.as(
                        set.person(4), () -> InContainer.ejb(PaperQueries.class).mine())
                .get(0)
                .id();
        assertTrue(InContainer.as(set.person(4), () -> InContainer.ejb(PaperQueries.class)
                                .mine(own))
                        .length
                > 5_000);
        assertNotFound(
                () -> InContainer.as(
                        set.person(5), () -> InContainer.ejb(PaperQueries.class).mine(own)),
                "somebody else's letter");
        for (String change : List.of(
                "update commission_paper set number = 'x' where sitting_id = ?",
                "update commission_paper set pdf = null where sitting_id = ? and candidature_id is null",
                "delete from commission_paper where sitting_id = ?")) {
            assertThrows(SQLException.class, () -> InContainer.query(change, sitting), change);
        }
        assertThrows(
                SQLException.class,
                () -> InContainer.query(
                        "update candidature set status = 'OFFERED', holds_home = true where id = ?",
                        set.file(3).value()),
                "I2: the dwelling is offered to one");
    }

    @Test
    void the_dwelling_goes_by_rank_and_a_condition_holds_it_until_its_term() throws Exception {
        UUID agent = agent("samira.laurent@exemple.fr");
        SentSet set = SentSet.of(agent, 4);
        closed(
                agent,
                set,
                decision(set, 1, Decision.ALLOCATED, 1, null),
                conditional(set, 2, 2),
                decision(set, 3, Decision.RANKED, 3, null),
                decision(set, 4, Decision.RANKED, 4, null));
        assertEquals("candidature.notPossible", refusal(set.person(3), () -> answers()
                .accept(set.file(3))));
        assertNotFound(
                () -> InContainer.act(set.person(3), () -> answers().decline(set.file(1))), "somebody else's answer");
        InContainer.act(set.person(1), () -> answers().decline(set.file(1)));
        assertEquals(
                List.of("DECLINED", "CONDITIONAL", "RANKED", "RANKED"), statuses(set), "the condition is waited for");
        past("condition_until = current_date - 1", set.file(2));
        assertEquals("condition.over", refusal(agent, () -> leases().conditionMet(set.file(2))));
        InContainer.until(
                "the condition lapses", () -> statuses(set).equals(List.of("DECLINED", "LAPSED", "OFFERED", "RANKED")));
        past("offered_on = current_date - 30, answer_by = current_date - 1", set.file(3));
        assertEquals("answer.over", refusal(set.person(3), () -> answers().accept(set.file(3))), "a minute too late");
        InContainer.until(
                "silence refuses", () -> statuses(set).equals(List.of("DECLINED", "LAPSED", "UNANSWERED", "OFFERED")));
        assertEquals(
                List.of("1"),
                InContainer.query(
                        "select count(*) from audit_entry where subject_id = ? and action = 'KEEP_SILENT' and actor_id is null",
                        set.file(3).value()));
        InContainer.act(
                set.person(4), () -> InContainer.ejb(CandidatureService.class).cancel(set.file(4)));
        assertEquals(
                List.of("0"),
                InContainer.query(
                        "select count(*) from candidature where offer_id = ? and active",
                        set.offer().value()));
    }

    @Test
    void a_condition_that_is_met_takes_its_turn_and_whoever_is_reminded_is_reminded_once() throws Exception {
        UUID agent = agent("samira.laurent@exemple.fr");
        SentSet set = SentSet.of(agent, 3);
        closed(
                agent,
                set,
                conditional(set, 1, 1),
                decision(set, 2, Decision.RANKED, 2, null),
                decision(set, 3, Decision.NOT_ALLOCATED, null, Ground.BETTER_RANKED));
        assertEquals(List.of("CONDITIONAL", "RANKED", "NOT_ALLOCATED"), statuses(set));
        InContainer.act(agent, () -> leases().conditionMet(set.file(1)));
        assertEquals(List.of("OFFERED", "RANKED", "NOT_ALLOCATED"), statuses(set));
        String reminders = "select count(*) from outbox_message where subject_id = ? and template = 'ANSWER_REMINDER'";
        past("offered_on = current_date - 7, answer_by = current_date + 3", set.file(1));
        InContainer.until(
                "reminded",
                () -> InContainer.query(reminders, set.file(1).value()).equals(List.of("1")));
        InContainer.act(set.person(1), () -> answers().accept(set.file(1)));
        assertEquals("candidature.notPossible", refusal(set.person(1), () -> answers()
                .decline(set.file(1))));
        assertEquals(List.of("1"), InContainer.query(reminders, set.file(1).value()));
    }

    @Test
    void a_lease_lets_the_others_go_with_a_letter_and_the_registry_closes_the_request() throws Exception {
        UUID agent = agent("samira.laurent@exemple.fr");
        SentSet set = SentSet.of(agent, 3);
        UUID sitting = closed(
                agent,
                set,
                decision(set, 1, Decision.ALLOCATED, 1, null),
                decision(set, 2, Decision.RANKED, 2, null),
                conditional(set, 3, 3));
        LocalDate today = InContainer.today();
        assertEquals("candidature.notPossible", refusal(agent, () -> leases().signLease(set.file(1), today)));
        InContainer.act(set.person(1), () -> answers().accept(set.file(1)));
        assertEquals("lease.day", refusal(agent, () -> leases().signLease(set.file(1), today.plusDays(1))));
        assertEquals("lease.day", refusal(agent, () -> leases().signLease(set.file(1), today.minusDays(1))));
        InContainer.act(agent, () -> leases().signLease(set.file(1), today));
        assertEquals(List.of("LEASED", "RELEASED", "RELEASED"), statuses(set));
        assertEquals(
                List.of("LEASED"),
                InContainer.query(
                        "select status from offer where id = ?", set.offer().value()));
        assertEquals(
                List.of("2"),
                InContainer.query(
                        "select count(*) from commission_paper where sitting_id = ? and candidature_id = ?",
                        sitting,
                        set.file(2).value()),
                "the decision, and that somebody else has the dwelling");
        assertEquals("candidature.notPossible", refusal(set.person(1), () -> InContainer.ejb(CandidatureService.class)
                .cancel(set.file(1))));
        assertEquals("moveIn.day", refusal(agent, () -> leases().moveIn(set.file(1), today.minusDays(1))));
        InContainer.act(agent, () -> leases().moveIn(set.file(1), today));
        InContainer.until("the registry has closed the request", () -> InContainer.query(
                        """
                                select q.closed_on from candidature k join housing_request q on q.id = k.request_id
                                join allocation a on a.candidature_id = k.id
                                where k.id = ? and a.registry_told_at is not null""",
                        set.file(1).value())
                .equals(List.of(today.toString())));
        assertEquals(List.of("HOUSED", "RELEASED", "RELEASED"), statuses(set));
    }

    @Test
    void another_landlord_and_everybody_else_find_nothing() throws Exception {
        UUID agent = agent("samira.laurent@exemple.fr");
        UUID other = agent("heloise.mercier@exemple.fr");
        SentSet set = SentSet.of(agent, 3);
        UUID sitting = sitting(agent, set);
        UUID item = view(agent, sitting).agenda().get(0).id();
        UUID member = view(agent, sitting).members().get(0).id();
        UUID theirs = InContainer.as(
                other, () -> InContainer.ejb(SittingService.class).plan(draft()));
        List<Callable<?>> acts = List.of(
                () -> InContainer.ejb(SittingQueries.class).sitting(sitting),
                () -> InContainer.ejb(PaperQueries.class).minutes(sitting),
                done(() -> InContainer.ejb(SittingService.class).change(sitting, 0, draft())),
                done(() -> InContainer.ejb(SittingService.class).put(sitting, set.number())),
                done(() -> InContainer.ejb(SittingService.class).put(theirs, set.number())),
                done(() -> InContainer.ejb(SittingService.class).take(sitting, item)),
                done(() -> InContainer.ejb(SittingService.class).take(theirs, item)),
                done(() -> InContainer.ejb(SittingService.class)
                        .call(sitting, new MemberDraft("x", MemberQuality.BOARD, null))),
                done(() -> InContainer.ejb(SittingService.class).dismiss(theirs, member)),
                done(() -> deliberation().open(sitting, 0)),
                done(() -> deliberation().suspend(sitting, 0)),
                done(() -> deliberation().resume(sitting, 0)),
                done(() -> deliberation().cancel(sitting, 0)),
                done(() -> deliberation().record(sitting, 0, new Notes(List.of(), null, List.of(), null))),
                done(() -> InContainer.ejb(ClosingService.class).close(sitting, 0)),
                done(() -> InContainer.ejb(OfferLettingService.class).place(set.offer())),
                done(() -> InContainer.ejb(OfferLettingService.class).signLease(set.offer())),
                () -> InContainer.ejb(AllocationQueries.class).file(set.file(1)),
                done(() -> leases().conditionMet(set.file(1))),
                done(() -> leases().signLease(set.file(1), InContainer.today())),
                done(() -> leases().moveIn(set.file(1), InContainer.today())));
        UUID adviser = agent("claire.martin@exemple.fr");
        for (Callable<?> act : acts) {
            assertNotFound(() -> InContainer.as(other, act), "another landlord's agent");
            assertThrows(EJBAccessException.class, () -> InContainer.as(adviser, act));
            assertThrows(EJBAccessException.class, () -> InContainer.as(set.person(1), act));
        }
        assertFalse(
                InContainer.as(other, () -> InContainer.ejb(SittingQueries.class)
                                .page(LocalDate.of(9999, 1, 1), new UUID(0, 0)))
                        .stream()
                        .anyMatch(one -> one.id().equals(sitting)));
        assertThrows(
                Exception.class,
                () -> InContainer.act(other, () -> InContainer.ejb(AllocationService.class)
                        .allocate(set.offer(), List.of(new Award(set.file(1), 1, null, null)), 10)),
                "what is given is given by its landlord");
        assertEquals(List.of("SENT", "SENT", "SENT"), statuses(set));
    }

    @Test
    void a_dwelling_is_on_one_agenda_at_a_time() throws Exception {
        UUID agent = agent("samira.laurent@exemple.fr");
        SentSet set = SentSet.of(agent, 3);
        UUID first = sitting(agent, set);
        UUID second = InContainer.as(
                agent, () -> InContainer.ejb(SittingService.class).plan(draft()));
        assertEquals(
                view(agent, first).members().stream()
                        .map(one -> one.name())
                        .sorted()
                        .toList(),
                view(agent, second).members().stream()
                        .map(one -> one.name())
                        .sorted()
                        .toList(),
                "whoever was called is called again");
        assertEquals("agenda.taken", refusal(agent, () -> InContainer.ejb(SittingService.class)
                .put(second, set.number())));
        InContainer.act(agent, () -> deliberation().cancel(first, version(agent, first)));
        InContainer.act(agent, () -> InContainer.ejb(SittingService.class).put(second, set.number()));
        assertEquals(3, view(agent, second).agenda().get(0).files().size());
    }

    @Test
    void of_two_who_close_at_once_one_wins_and_the_other_is_told() throws Exception {
        UUID agent = agent("samira.laurent@exemple.fr");
        UUID colleague = agent("loic.dartagnan@exemple.fr");
        for (int round = 0; round < 3; round++) {
            SentSet set = SentSet.of(agent, 3);
            UUID sitting = sitting(agent, set);
            note(agent, sitting, all(set));
            int version = version(agent, sitting);
            AtomicInteger turn = new AtomicInteger();
            List<String> outcomes = InContainer.atOnce(
                    2,
                    () -> InContainer.outcome(
                            turn.getAndIncrement() == 0 ? agent : colleague,
                            () -> InContainer.ejb(ClosingService.class).close(sitting, version)));
            assertEquals(1, outcomes.stream().filter("done"::equals).count(), outcomes.toString());
            assertEquals(List.of("OFFERED", "RANKED", "NOT_ALLOCATED"), statuses(set));
            assertEquals(
                    List.of("4"),
                    InContainer.query("select count(*) from commission_paper where sitting_id = ?", sitting));
        }
    }

    @Test
    void whoever_cancels_while_the_sitting_closes_is_decided_on_or_gone_never_both() throws Exception {
        UUID agent = agent("samira.laurent@exemple.fr");
        for (int round = 0; round < 4; round++) {
            SentSet set = SentSet.of(agent, 3);
            UUID sitting = sitting(agent, set);
            note(agent, sitting, all(set));
            int version = version(agent, sitting);
            AtomicInteger turn = new AtomicInteger();
            List<String> outcomes = InContainer.atOnce(
                    2,
                    () -> turn.getAndIncrement() == 0
                            ? InContainer.outcome(agent, () -> InContainer.ejb(ClosingService.class)
                                    .close(sitting, version))
                            : InContainer.outcome(set.person(1), () -> InContainer.ejb(CandidatureService.class)
                                    .cancel(set.file(1))));
            assertTrue(outcomes.contains("done"), outcomes.toString());
            List<String> statuses = statuses(set);
            boolean closed = InContainer.query("select status from sitting where id = ?", sitting)
                    .equals(List.of("CLOSED"));
            if (closed) {
                assertTrue(
                        statuses.equals(List.of("OFFERED", "RANKED", "NOT_ALLOCATED"))
                                || statuses.equals(List.of("CANCELLED", "OFFERED", "NOT_ALLOCATED")),
                        statuses.toString());
            } else {
                assertEquals(List.of("CANCELLED", "SENT", "SENT"), statuses);
            }
        }
    }

    @Test
    void whoever_is_next_cancels_while_the_first_declines_and_the_one_after_is_offered_it() throws Exception {
        UUID agent = agent("samira.laurent@exemple.fr");
        for (int round = 0; round < 4; round++) {
            SentSet set = SentSet.of(agent, 3);
            closed(
                    agent,
                    set,
                    decision(set, 1, Decision.ALLOCATED, 1, null),
                    decision(set, 2, Decision.RANKED, 2, null),
                    decision(set, 3, Decision.RANKED, 3, null));
            AtomicInteger turn = new AtomicInteger();
            List<String> outcomes = InContainer.atOnce(
                    2,
                    () -> turn.getAndIncrement() == 0
                            ? InContainer.outcome(set.person(1), () -> answers().decline(set.file(1)))
                            : InContainer.outcome(set.person(2), () -> InContainer.ejb(CandidatureService.class)
                                    .cancel(set.file(2))));
            assertTrue(outcomes.contains("done"), outcomes.toString());
            List<String> statuses = statuses(set);
            assertEquals(
                    1,
                    statuses.stream().filter(one -> one.equals("OFFERED")).count(),
                    "exactly one has the dwelling to answer: " + statuses);
            if (outcomes.equals(List.of("done", "done"))) {
                assertEquals(List.of("DECLINED", "CANCELLED", "OFFERED"), statuses);
            }
        }
    }

    @Test
    void a_withdrawn_offer_lets_everybody_go_whatever_the_commission_gave() throws Exception {
        UUID agent = agent("samira.laurent@exemple.fr");
        SentSet set = SentSet.of(agent, 3);
        closed(
                agent,
                set,
                decision(set, 1, Decision.ALLOCATED, 1, null),
                decision(set, 2, Decision.RANKED, 2, null),
                conditional(set, 3, 3));
        int version = InContainer.as(
                        agent, () -> InContainer.ejb(OwnOfferQueries.class).view(set.number()))
                .version();
        InContainer.act(agent, () -> InContainer.ejb(WithdrawalService.class)
                .withdraw(set.offer(), version, OfferWithdrawal.DAMAGE));
        assertEquals(List.of("RELEASED", "RELEASED", "RELEASED"), statuses(set));
    }

    @Test
    void what_is_typed_is_held_against_the_rules() throws Exception {
        UUID agent = agent("samira.laurent@exemple.fr");
        LocalDate today = InContainer.today();
        assertEquals(
                "heldOn.range", plan(agent, new SittingDraft(today.minusDays(1), LocalTime.NOON, "x", false, 3, 10)));
        assertEquals(
                "heldOn.range", plan(agent, new SittingDraft(today.plusYears(2), LocalTime.NOON, "x", false, 3, 10)));
        assertEquals("place.empty", plan(agent, new SittingDraft(today, LocalTime.NOON, "\u3164", false, 3, 10)));
        assertEquals("quorum.range", plan(agent, new SittingDraft(today, LocalTime.NOON, "x", false, 0, 10)));
        assertEquals("quorum.range", plan(agent, new SittingDraft(today, LocalTime.NOON, "x", false, 7, 10)));
        assertEquals("answerDays.short", plan(agent, new SittingDraft(today, LocalTime.NOON, "x", false, 3, 9)));
        assertEquals("answerDays.range", plan(agent, new SittingDraft(today, LocalTime.NOON, "x", false, 3, 61)));
        SentSet set = SentSet.of(agent, 3);
        SentSet another = SentSet.of(agent, 3);
        UUID later = InContainer.as(agent, () -> InContainer.ejb(SittingService.class)
                .plan(new SittingDraft(today.plusDays(3), LocalTime.NOON, "x", false, 3, 10)));
        UUID other = agent("heloise.mercier@exemple.fr");
        SittingDraft theirs = new SittingDraft(today.plusDays(300), LocalTime.NOON, "Salle Żółkiewski", true, 2, 14);
        assertEquals("not refused", plan(other, theirs));
        assertEquals(theirs, last(other).orElseThrow(), "from it the next one begins");
        assertNotEquals(theirs, last(agent).orElseThrow(), "from one of another landlord's it does not");
        assertEquals("agenda.empty", refusal(agent, () -> deliberation().open(later, 0)));
        InContainer.act(agent, () -> InContainer.ejb(SittingService.class).put(later, another.number()));
        InContainer.query("delete from sitting_member where sitting_id = ?", later);
        assertEquals("quorum.called", refusal(agent, () -> deliberation().open(later, version(agent, later))));
        for (int called = 0; called < 6; called++) {
            InContainer.act(agent, () -> InContainer.ejb(SittingService.class)
                    .call(later, new MemberDraft("Łukasz Żółkiewski", MemberQuality.BOARD, null)));
        }
        assertEquals("quality.six", refusal(agent, () -> InContainer.ejb(SittingService.class)
                .call(later, new MemberDraft("Héloïse D’Artagnan", MemberQuality.TENANTS, null))));
        assertEquals("sitting.early", refusal(agent, () -> deliberation().open(later, version(agent, later))));
        assertEquals("name.empty", refusal(agent, () -> InContainer.ejb(SittingService.class)
                .call(later, new MemberDraft(" ", MemberQuality.BOARD, null))));
        assertEquals("commune.ofMayor", refusal(agent, () -> InContainer.ejb(SittingService.class)
                .call(later, new MemberDraft("O’Brien", MemberQuality.MAYOR, "75056"))));
        UUID sitting = sitting(agent, set);
        assertEquals(
                "common.modifiedMeanwhile",
                refusal(agent, () -> note(agent, sitting, decision(another, 1, Decision.ALLOCATED, 1, null))),
                "a file that is not on the agenda");
        assertEquals(
                "rank.range", refusal(agent, () -> note(agent, sitting, decision(set, 1, Decision.RANKED, 99, null))));
        assertEquals("common.modifiedMeanwhile", refusal(agent, () -> InContainer.ejb(ClosingService.class)
                .close(sitting, version(agent, sitting) - 1)));
    }

    private static Optional<SittingDraft> last(UUID agent) throws Exception {
        return InContainer.as(agent, () -> InContainer.ejb(SittingQueries.class).last());
    }

    private static String plan(UUID agent, SittingDraft draft) throws Exception {
        return refusal(agent, () -> InContainer.ejb(SittingService.class).plan(draft));
    }

    /** An open sitting with three members of the board, and the set on its agenda. */
    private static UUID sitting(UUID agent, SentSet set) throws Exception {
        Commission commission = new Commission(agent);
        UUID sitting = commission.planned();
        InContainer.act(agent, () -> InContainer.ejb(SittingService.class).put(sitting, set.number()));
        commission.open(sitting);
        return sitting;
    }

    private static UUID closed(UUID agent, SentSet set, FileDecision... decisions) throws Exception {
        UUID sitting = sitting(agent, set);
        note(agent, sitting, decisions);
        assertEquals("done", close(agent, sitting));
        return sitting;
    }

    private static void note(UUID agent, UUID sitting, FileDecision... decisions) throws Exception {
        SittingView seen = view(agent, sitting);
        List<Seat> seats = seen.members().stream()
                .map(member -> new Seat(member.id(), Presence.PRESENT, null))
                .toList();
        Notes notes = new Notes(
                seats,
                seen.members().get(0).id(),
                List.of(new Notes.OfDwelling(
                        seen.agenda().get(0).id(), FewerReason.TOO_FEW_CANDIDATES, false, List.of(decisions))),
                "Mme O’Brien signale la livraison du parking.");
        InContainer.act(agent, () -> deliberation().record(sitting, seen.version(), notes));
    }

    private static FileDecision[] all(SentSet set) {
        return new FileDecision[] {
            decision(set, 1, Decision.ALLOCATED, 1, null),
            decision(set, 2, Decision.RANKED, 2, null),
            decision(set, 3, Decision.NOT_ALLOCATED, null, Ground.BETTER_RANKED)
        };
    }

    private static FileDecision decision(
            SentSet set, int place, Decision decision, @Nullable Integer rank, @Nullable Ground ground) {
        return decision(set, place, decision, rank, ground, null);
    }

    private static FileDecision decision(
            SentSet set,
            int place,
            Decision decision,
            @Nullable Integer rank,
            @Nullable Ground ground,
            @Nullable String words) {
        return new FileDecision(set.file(place), decision, rank, ground, null, null, words);
    }

    private static FileDecision conditional(SentSet set, int place, int rank) {
        return new FileDecision(
                set.file(place),
                Decision.CONDITIONAL,
                rank,
                null,
                ConditionDocument.TAX_NOTICE,
                InContainer.today().plusDays(12),
                null);
    }

    private static SittingDraft draft() {
        return new SittingDraft(InContainer.today(), LocalTime.of(14, 0), "8 rue de l’Église", true, 3, 10);
    }

    private static SittingView view(UUID agent, UUID sitting) throws Exception {
        return InContainer.as(agent, () -> InContainer.ejb(SittingQueries.class).sitting(sitting));
    }

    private static int version(UUID agent, UUID sitting) throws Exception {
        return view(agent, sitting).version();
    }

    private static String close(UUID agent, UUID sitting) throws Exception {
        int version = version(agent, sitting);
        return InContainer.outcome(
                agent, () -> InContainer.ejb(ClosingService.class).close(sitting, version));
    }

    private static List<String> statuses(SentSet set) throws Exception {
        return InContainer.query(
                """
                select k.status from candidature k join selected_file s on s.candidature_id = k.id
                where k.offer_id = ? order by s.place""",
                set.offer().value());
    }

    private static void past(String change, CandidatureId file) throws Exception {
        InContainer.query(
                "update allocation set decided_on = current_date - 40, " + change + " where candidature_id = ?",
                file.value());
    }

    private static String refusal(UUID account, InContainer.Act act) throws Exception {
        return InContainer.refusal(account, act);
    }

    private static Callable<?> done(InContainer.Act act) {
        return () -> {
            act.perform();
            return true;
        };
    }

    private static void assertNotFound(org.junit.jupiter.api.function.Executable act, String who) {
        Throwable thrown = assertThrows(Exception.class, act, who);
        Throwable cause = thrown instanceof EJBException && thrown.getCause() != null ? thrown.getCause() : thrown;
        assertTrue(cause instanceof NotFoundException, who + ": " + thrown);
    }

    private static UUID agent(String email) throws Exception {
        return InContainer.one("select id from account where email = ?", email);
    }

    private static DeliberationService deliberation() throws Exception {
        return InContainer.ejb(DeliberationService.class);
    }

    private static AnswerService answers() throws Exception {
        return InContainer.ejb(AnswerService.class);
    }

    private static LeaseService leases() throws Exception {
        return InContainer.ejb(LeaseService.class);
    }
}
