package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.caleol.ClosingService;
import fr.alin.caleol.Decision;
import fr.alin.caleol.DeliberationService;
import fr.alin.caleol.FileDecision;
import fr.alin.caleol.Ground;
import fr.alin.caleol.MemberDraft;
import fr.alin.caleol.MemberQuality;
import fr.alin.caleol.Notes;
import fr.alin.caleol.Presence;
import fr.alin.caleol.Seat;
import fr.alin.caleol.SittingDraft;
import fr.alin.caleol.SittingQueries;
import fr.alin.caleol.SittingService;
import fr.alin.caleol.SittingView;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureService;
import fr.alin.completion.AskCompletion;
import fr.alin.completion.CompletionAnswerService;
import fr.alin.completion.CompletionFile;
import fr.alin.completion.CompletionQueries;
import fr.alin.completion.CompletionService;
import fr.alin.completion.CompletionView;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.selection.FewerReason;
import fr.alin.shared.NotFoundException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** A landlord asks for documents that a received file lacks; what does not come in time bears out a refusal. */
@ExtendWith(ArquillianExtension.class)
class CompletionIT {
    private static final String MAILS = "select count(*) from outbox_message where subject_id = ? and template = ?";

    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(CompletionIT.class, SentSet.class);
    }

    @AfterEach
    void release() throws Exception {
        SentSet.release();
    }

    @Test
    void another_landlord_and_everybody_else_find_nothing() throws Exception {
        UUID agent = account("samira.laurent@exemple.fr");
        UUID other = account("heloise.mercier@exemple.fr");
        SentSet set = SentSet.of(agent, 2);
        InContainer.act(agent, () -> service().ask(set.file(1), inAWeek()));
        UUID asked = open(agent, set).id();
        List<InContainer.Act> acts =
                List.of(() -> queries().file(set.file(1)), () -> service().ask(set.file(2), inAWeek()), () -> service()
                        .withdraw(asked));
        for (InContainer.Act act : acts) {
            assertNotFound(() -> InContainer.act(other, act), "another landlord's agent");
            assertThrows(EJBAccessException.class, () -> InContainer.act(set.person(1), act));
            assertThrows(EJBAccessException.class, () -> InContainer.act(account("claire.martin@exemple.fr"), act));
        }
        assertNotFound(() -> InContainer.act(set.person(2), () -> answers().done(asked)), "somebody else's answer");
        assertThrows(
                EJBAccessException.class,
                () -> InContainer.act(agent, () -> answers().done(asked)));
        assertTrue(
                InContainer.as(set.person(2), () -> queries().mine(set.file(1))).isEmpty());
        assertEquals(1, file(agent, set).requests().size());
    }

    @Test
    void what_is_asked_is_mailed_seen_answered_once_and_kept() throws Exception {
        UUID agent = account("samira.laurent@exemple.fr");
        SentSet set = SentSet.of(agent, 1);
        LocalDate due = InContainer.today().plusDays(8);
        InContainer.act(agent, () -> service().ask(set.file(1), ask(due, " L’avis de 2026 ")));
        CompletionView asked = open(agent, set);
        assertEquals(List.of(DocumentKind.IDENTITY, DocumentKind.TAX_NOTICE), asked.kinds());
        assertEquals("L’avis de 2026", asked.words());
        assertEquals(List.of("1"), InContainer.query(MAILS, asked.id(), "COMPLETION_ASKED"));
        assertEquals("completion.already", refusal(agent, () -> service().ask(set.file(1), inAWeek())));
        assertEquals(
                asked.id(),
                InContainer.as(set.person(1), () -> queries().mine(set.file(1)))
                        .orElseThrow()
                        .id());
        assertEquals("asked.required", refusal(set.person(1), () -> answers().done(null)), "whatever waits");
        assertEquals("asked.required", refusal(agent, () -> service().withdraw(null)));
        assertTrue(open(agent, set).open());
        InContainer.act(set.person(1), () -> answers().done(asked.id()));
        InContainer.act(set.person(1), () -> answers().done(asked.id()));
        assertEquals("completion.over", refusal(agent, () -> service().withdraw(asked.id())));
        assertEquals(
                List.of("COMPLETION_ASKED", "COMPLETION_ANSWERED"),
                InContainer.query(
                        "select action from audit_entry where subject_id = ? and action like 'COMPLETION%' order by id",
                        set.file(1).value()));
        InContainer.act(agent, () -> service().ask(set.file(1), inAWeek()));
        UUID second = open(agent, set).id();
        InContainer.act(agent, () -> service().withdraw(second));
        assertEquals("completion.over", refusal(set.person(1), () -> answers().done(second)));
        assertEquals(2, file(agent, set).requests().size());
    }

    @Test
    void whoever_has_not_answered_is_reminded_once() throws Exception {
        UUID agent = account("samira.laurent@exemple.fr");
        SentSet set = SentSet.of(agent, 1);
        InContainer.act(agent, () -> service().ask(set.file(1), inAWeek()));
        UUID asked = open(agent, set).id();
        assertEquals(List.of("0"), InContainer.query(MAILS, asked, "COMPLETION_REMINDER"));
        InContainer.query(
                """
                update completion_request set asked_at = now() - interval '3 days', due_on = current_date + 2
                where id = ?""",
                asked);
        InContainer.until("reminded", () -> InContainer.query(MAILS, asked, "COMPLETION_REMINDER")
                .equals(List.of("1")));
    }

    @Test
    void what_is_typed_is_held_against_the_rules() throws Exception {
        UUID agent = account("samira.laurent@exemple.fr");
        SentSet set = SentSet.of(agent, 1);
        LocalDate today = InContainer.today();
        assertEquals("dueOn.between", refusal(agent, () -> service().ask(set.file(1), ask(today.plusDays(1), null))));
        assertEquals("dueOn.between", refusal(agent, () -> service().ask(set.file(1), ask(today.plusDays(61), null))));
        assertEquals("common.tooLong", refusal(agent, () -> service()
                .ask(set.file(1), ask(today.plusDays(9), "x".repeat(401)))));
        assertEquals("kinds.required", refusal(agent, () -> service()
                .ask(set.file(1), new AskCompletion(Set.of(), today.plusDays(9), null))));
        assertEquals(
                "kinds.adapted",
                refusal(agent, () -> service()
                        .ask(
                                set.file(1),
                                new AskCompletion(Set.of(DocumentKind.DISABILITY_CARD), today.plusDays(9), null))),
                "the dwelling is not adapted");
        InContainer.act(
                set.person(1), () -> InContainer.ejb(CandidatureService.class).cancel(set.file(1)));
        assertNotFound(() -> InContainer.act(agent, () -> service().ask(set.file(1), inAWeek())), "cancelled");
    }

    @Test
    void of_two_who_ask_at_once_one_wins_and_the_other_is_told() throws Exception {
        UUID agent = account("samira.laurent@exemple.fr");
        UUID colleague = account("loic.dartagnan@exemple.fr");
        for (int round = 0; round < 4; round++) {
            SentSet set = SentSet.of(agent, 1);
            AtomicInteger turn = new AtomicInteger();
            List<String> outcomes = InContainer.atOnce(
                    2,
                    () -> refusal(turn.getAndIncrement() == 0 ? agent : colleague, () -> service()
                            .ask(set.file(1), inAWeek())));
            assertEquals(
                    List.of("completion.already", "not refused"),
                    outcomes.stream().sorted().toList());
            assertEquals(1, file(agent, set).requests().size());
        }
    }

    @Test
    void documents_that_did_not_come_bear_out_a_refusal_until_they_are_said_to_be_there() throws Exception {
        UUID agent = account("samira.laurent@exemple.fr");
        SentSet set = SentSet.of(agent, 2);
        UUID sitting = sitting(agent, set);
        note(agent, sitting, set);
        assertEquals("sitting.unfinished", close(agent, sitting), "nothing was asked");
        InContainer.act(agent, () -> service().ask(set.file(2), inAWeek()));
        assertEquals("sitting.unfinished", close(agent, sitting), "it may still come");
        UUID asked = file(agent, set.file(2)).open().orElseThrow().id();
        overdue(asked);
        assertEquals(
                List.of(DocumentKind.IDENTITY, DocumentKind.TAX_NOTICE),
                view(agent, sitting).agenda().get(0).files().get(1).missing());
        InContainer.act(set.person(2), () -> answers().done(asked));
        assertEquals("sitting.unfinished", close(agent, sitting), "late, but there");
        InContainer.act(agent, () -> service().ask(set.file(2), inAWeek()));
        overdue(file(agent, set.file(2)).open().orElseThrow().id());
        assertEquals("not refused", close(agent, sitting));
        assertEquals(
                List.of("N06"),
                InContainer.query(
                        "select reason from candidature where id = ?",
                        set.file(2).value()));
        assertEquals("completion.over", refusal(agent, () -> service().ask(set.file(1), inAWeek())), "decided");
    }

    private static UUID sitting(UUID agent, SentSet set) throws Exception {
        SittingService sittings = InContainer.ejb(SittingService.class);
        UUID sitting = InContainer.as(
                agent,
                () -> sittings.plan(
                        new SittingDraft(InContainer.today(), LocalTime.of(14, 0), "8 rue de l’Église", true, 1, 10)));
        InContainer.act(agent, () -> sittings.put(sitting, set.number()));
        if (view(agent, sitting).members().isEmpty()) {
            InContainer.act(
                    agent,
                    () -> sittings.call(sitting, new MemberDraft("Héloïse D’Artagnan", MemberQuality.BOARD, null)));
        }
        int version = view(agent, sitting).version();
        InContainer.act(agent, () -> InContainer.ejb(DeliberationService.class).open(sitting, version));
        return sitting;
    }

    private static void note(UUID agent, UUID sitting, SentSet set) throws Exception {
        SittingView seen = view(agent, sitting);
        Notes notes = new Notes(
                seen.members().stream()
                        .map(member -> new Seat(member.id(), Presence.PRESENT, null))
                        .toList(),
                seen.members().get(0).id(),
                List.of(new Notes.OfDwelling(
                        seen.agenda().get(0).id(),
                        FewerReason.TOO_FEW_CANDIDATES,
                        false,
                        List.of(
                                new FileDecision(set.file(1), Decision.ALLOCATED, 1, null, null, null, null),
                                new FileDecision(
                                        set.file(2),
                                        Decision.NOT_ALLOCATED,
                                        null,
                                        Ground.INCOMPLETE,
                                        null,
                                        null,
                                        null)))),
                null);
        InContainer.act(agent, () -> InContainer.ejb(DeliberationService.class).record(sitting, seen.version(), notes));
    }

    private static String close(UUID agent, UUID sitting) throws Exception {
        int version = view(agent, sitting).version();
        return refusal(agent, () -> InContainer.ejb(ClosingService.class).close(sitting, version));
    }

    private static SittingView view(UUID agent, UUID sitting) throws Exception {
        return InContainer.as(agent, () -> InContainer.ejb(SittingQueries.class).sitting(sitting));
    }

    private static void overdue(UUID request) throws Exception {
        InContainer.query(
                """
                update completion_request set asked_at = now() - interval '9 days', due_on = current_date - 2
                where id = ?""",
                request);
    }

    private static AskCompletion inAWeek() {
        return ask(InContainer.today().plusDays(7), null);
    }

    private static AskCompletion ask(LocalDate due, @Nullable String words) {
        return new AskCompletion(Set.of(DocumentKind.TAX_NOTICE, DocumentKind.IDENTITY), due, words);
    }

    private static CompletionView open(UUID agent, SentSet set) throws Exception {
        return file(agent, set).open().orElseThrow();
    }

    private static CompletionFile file(UUID agent, SentSet set) throws Exception {
        return file(agent, set.file(1));
    }

    private static CompletionFile file(UUID agent, CandidatureId file) throws Exception {
        return InContainer.as(agent, () -> queries().file(file));
    }

    private static String refusal(UUID account, InContainer.Act act) throws Exception {
        return InContainer.refusal(account, act);
    }

    private static void assertNotFound(Executable act, String who) {
        Throwable thrown = assertThrows(Exception.class, act, who);
        Throwable cause = thrown instanceof EJBException && thrown.getCause() != null ? thrown.getCause() : thrown;
        assertTrue(cause instanceof NotFoundException, who + ": " + thrown);
    }

    private static UUID account(String email) throws Exception {
        return InContainer.one("select id from account where email = ?", email);
    }

    private static CompletionService service() throws Exception {
        return InContainer.ejb(CompletionService.class);
    }

    private static CompletionAnswerService answers() throws Exception {
        return InContainer.ejb(CompletionAnswerService.class);
    }

    private static CompletionQueries queries() throws Exception {
        return InContainer.ejb(CompletionQueries.class);
    }
}
