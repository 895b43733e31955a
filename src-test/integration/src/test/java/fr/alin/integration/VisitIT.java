package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureService;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.offer.OfferId;
import fr.alin.shared.NotFoundException;
import fr.alin.visit.BookingService;
import fr.alin.visit.SlotDraft;
import fr.alin.visit.VisitQueries;
import fr.alin.visit.VisitService;
import fr.alin.visit.VisitStatus;
import fr.alin.visit.VisitView;
import fr.alin.visit.Visitor;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visits: slots, their places, whoever takes the last one, and what is left of it when somebody goes. */
@ExtendWith(ArquillianExtension.class)
class VisitIT {
    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(VisitIT.class);
    }

    /** Their people are free for the next test. */
    @AfterEach
    void release() throws Exception {
        InContainer.query(
                """
                update candidature set status = 'CANCELLED', active = false, holds_home = false
                where active and number like 'T-%' and status <> 'LEASED'""");
    }

    @Test
    void whoever_was_sent_is_invited_once_and_chooses_moves_and_gives_up() throws Exception {
        OfferId offer = sent(3);
        UUID agent = agentOf(offer);
        propose(agent, offer, 10, 1);
        propose(agent, offer, 11, 1);
        assertEquals(List.of("3"), mails(offer, "VISIT_PROPOSED"), "once, not for each slot");
        CandidatureId file = files(offer).get(0);
        UUID owner = owner(file);
        List<UUID> slots = slots(offer);

        InContainer.act(owner, () -> bookings().book(file, slots.get(0)));
        String first = InContainer.as(owner, () -> queries().calendar(file, "Visite d’un T2", "Avec le bailleur."));
        assertTrue(first.contains("UID:" + file) && first.contains("SEQUENCE:1"), first);
        InContainer.act(owner, () -> bookings().book(file, slots.get(1)));
        String moved = InContainer.as(owner, () -> queries().calendar(file, "Visite d’un T2", "Avec le bailleur."));
        assertTrue(moved.contains("UID:" + file) && moved.contains("SEQUENCE:2"), moved);
        assertEquals(List.of("2"), mails(offer, "VISIT_BOOKED"));
        InContainer.act(owner, () -> bookings().book(file, slots.get(1)));
        assertEquals(List.of("2"), mails(offer, "VISIT_BOOKED"), "nothing changed");

        CandidatureId next = files(offer).get(1);
        InContainer.act(owner(next), () -> bookings().book(next, slots.get(0)));
        InContainer.act(owner, () -> bookings().cancel(file));
        assertEquals(VisitStatus.CANCELLED, mine(file).status());
        assertThrowsNotFound(
                () -> InContainer.as(owner, () -> queries().calendar(file, "Visite d’un T2", "Avec le bailleur.")));
        assertEquals(
                "visit.notPossible", InContainer.refusal(owner, () -> bookings().cancel(file)));
        assertEquals("visit.full", InContainer.refusal(owner, () -> bookings().book(file, slots.get(0))));
        InContainer.act(owner, () -> bookings().book(file, slots.get(1)));
        assertEquals(
                List.of("VISIT_INVITED", "VISIT_BOOK", "VISIT_BOOK", "VISIT_CANCEL", "VISIT_BOOK"),
                InContainer.query(
                        "select action from audit_entry where subject_id = ? and action like 'VISIT%' order by id",
                        file.value()));
    }

    @Test
    void another_landlord_another_applicant_and_everybody_else_find_nothing() throws Exception {
        OfferId offer = sent(2);
        UUID agent = agentOf(offer);
        propose(agent, offer, 10, 2);
        UUID slot = slots(offer).get(0);
        CandidatureId file = files(offer).get(0);
        UUID owner = owner(file);
        UUID stranger = owner(files(offer).get(1));
        OfferId elsewhere = sent(1, landlord(offer));
        UUID other = agentOf(elsewhere);
        int number = number(offer);
        List<Callable<?>> ofLandlords = List.of(
                () -> queries().ofOffer(number),
                done(() -> visits().propose(number, draft(12, 1))),
                done(() -> visits().withdraw(slot)),
                done(() -> visits().came(file)),
                done(() -> visits().missed(file)));
        for (Callable<?> act : ofLandlords) {
            assertThrowsNotFound(() -> InContainer.as(other, act::call));
            assertThrows(EJBAccessException.class, () -> InContainer.as(owner, act::call));
        }
        List<Callable<?>> ofApplicants = List.of(
                done(() -> bookings().book(file, slot)), done(() -> bookings().cancel(file)), () -> queries()
                        .calendar(file, "Visite d’un T2", "Avec le bailleur."));
        for (Callable<?> act : ofApplicants) {
            assertThrowsNotFound(() -> InContainer.as(stranger, act::call));
            assertThrows(EJBAccessException.class, () -> InContainer.as(agent, act::call));
        }
        assertTrue(InContainer.as(stranger, () -> queries().mine(file)).isEmpty());
        propose(other, elsewhere, 10, 1);
        UUID foreign = slots(elsewhere).get(0);
        assertThrowsNotFound(() -> InContainer.as(owner, done(() -> bookings().book(file, foreign))));
        assertThrowsNotFound(() -> InContainer.as(owner, done(() -> bookings().book(file, UUID.randomUUID()))));
    }

    @Test
    void of_two_who_take_the_last_place_at_once_one_wins_and_the_other_is_told() throws Exception {
        for (int round = 0; round < 4; round++) {
            OfferId offer = sent(3);
            propose(agentOf(offer), offer, 10, 2);
            UUID slot = slots(offer).get(0);
            List<CandidatureId> files = files(offer);
            InContainer.act(owner(files.get(0)), () -> bookings().book(files.get(0), slot));
            AtomicInteger turn = new AtomicInteger(1);
            List<String> told = InContainer.atOnce(2, () -> {
                CandidatureId file = files.get(turn.getAndIncrement());
                return InContainer.refusal(owner(file), () -> bookings().book(file, slot));
            });
            assertEquals(
                    List.of("not refused", "visit.full"), told.stream().sorted().toList());
            assertEquals(
                    List.of("1", "2"),
                    InContainer.query("select seat from visit where slot_id = ? order by seat", slot));
        }
    }

    @Test
    void the_place_of_a_candidature_that_is_over_is_anothers() throws Exception {
        OfferId offer = sent(3);
        UUID agent = agentOf(offer);
        propose(agent, offer, 10, 1);
        UUID slot = slots(offer).get(0);
        List<CandidatureId> files = files(offer);
        InContainer.act(owner(files.get(0)), () -> bookings().book(files.get(0), slot));
        assertEquals("visit.full", InContainer.refusal(owner(files.get(1)), () -> bookings()
                .book(files.get(1), slot)));
        InContainer.act(owner(files.get(0)), () -> InContainer.ejb(CandidatureService.class)
                .cancel(files.get(0)));
        assertEquals(
                2,
                InContainer.as(agent, () -> queries().ofOffer(number(offer)))
                        .visitors()
                        .size(),
                "its name is shown no more");
        assertEquals(1, mine(files.get(1)).slots().get(0).free());
        InContainer.act(owner(files.get(1)), () -> bookings().book(files.get(1), slot));
        assertEquals(
                List.of("CANCELLED"),
                InContainer.query(
                        "select status from visit where candidature_id = ?",
                        files.get(0).value()));
        assertEquals("visit.full", InContainer.refusal(owner(files.get(2)), () -> bookings()
                .book(files.get(2), slot)));
    }

    @Test
    void whoever_had_chosen_a_slot_that_is_withdrawn_chooses_again() throws Exception {
        OfferId offer = sent(2);
        UUID agent = agentOf(offer);
        propose(agent, offer, 10, 1);
        UUID slot = slots(offer).get(0);
        CandidatureId file = files(offer).get(0);
        InContainer.act(owner(file), () -> bookings().book(file, slot));
        InContainer.act(agent, () -> visits().withdraw(slot));
        assertEquals("visits.gone", InContainer.refusal(agent, () -> visits().withdraw(slot)));
        assertEquals(VisitStatus.INVITED, mine(file).status());
        assertEquals(List.of("1"), mails(offer, "VISIT_MOVED"));
        assertEquals(
                "visit.gone", InContainer.refusal(owner(file), () -> bookings().book(file, slot)));
        propose(agent, offer, 15, 1);
        assertEquals(List.of("4"), mails(offer, "VISIT_PROPOSED"), "no place was left: both are told again");
    }

    /** One rule for landlord and applicant, before the commission and after it. */
    @Test
    void after_the_commission_whoever_may_get_the_dwelling_visits_and_nobody_else() throws Exception {
        OfferId offer = sent(4);
        UUID agent = agentOf(offer);
        List<CandidatureId> files = files(offer);
        stands(files.get(0), "RANKED");
        stands(files.get(1), "OFFERED");
        stands(files.get(2), "NOT_ALLOCATED");
        assertEquals(
                3,
                InContainer.as(agent, () -> queries().ofOffer(number(offer)))
                        .offer()
                        .waiting());
        propose(agent, offer, 10, 4);
        assertEquals(List.of("3"), mails(offer, "VISIT_PROPOSED"), "not whoever was refused");
        UUID slot = slots(offer).get(0);
        InContainer.act(owner(files.get(0)), () -> bookings().book(files.get(0), slot));
        InContainer.act(owner(files.get(1)), () -> bookings().book(files.get(1), slot));
        assertThrowsNotFound(
                () -> InContainer.as(owner(files.get(2)), done(() -> bookings().book(files.get(2), slot))));
        stands(files.get(1), "DECLINED");
        stands(files.get(3), "LEASED");
        assertEquals("visit.notPossible", InContainer.refusal(owner(files.get(3)), () -> bookings()
                .book(files.get(3), slot)));
        assertTrue(mine(files.get(3)).open(Instant.now()).isEmpty(), "the page offers none");
        stands(files.get(0), "NOT_ALLOCATED");
        assertEquals("visits.nobody", InContainer.refusal(agent, () -> visits().propose(number(offer), draft(11, 1))));
        stands(files.get(3), "CANCELLED");
    }

    private static void stands(CandidatureId file, String status) throws Exception {
        boolean active = CandidatureStatus.valueOf(status).active();
        boolean holds = CandidatureStatus.valueOf(status).holdsHome();
        InContainer.query(
                "update candidature set status = ?, reason = ?, active = ?, holds_home = ? where id = ?",
                status,
                status.equals("NOT_ALLOCATED") ? "N01" : null,
                active,
                holds,
                file.value());
    }

    @Test
    void booking_and_withdrawing_at_once_leave_nobody_on_a_slot_that_is_gone() throws Exception {
        for (int round = 0; round < 4; round++) {
            OfferId offer = sent(1);
            UUID agent = agentOf(offer);
            propose(agent, offer, 10, 1);
            UUID slot = slots(offer).get(0);
            CandidatureId file = files(offer).get(0);
            UUID owner = owner(file);
            AtomicInteger turn = new AtomicInteger();
            List<String> told = InContainer.atOnce(
                    2,
                    () -> turn.getAndIncrement() == 0
                            ? InContainer.refusal(agent, () -> visits().withdraw(slot))
                            : InContainer.refusal(owner, () -> bookings().book(file, slot)));
            assertTrue(told.contains("not refused"), told.toString());
            assertEquals(VisitStatus.INVITED, mine(file).status(), told.toString());
        }
    }

    @Test
    void who_came_is_noted_once_the_visit_has_begun_and_nothing_moves_then() throws Exception {
        OfferId offer = sent(1);
        UUID agent = agentOf(offer);
        propose(agent, offer, 10, 1);
        propose(agent, offer, 11, 1);
        List<UUID> slots = slots(offer);
        CandidatureId file = files(offer).get(0);
        UUID owner = owner(file);
        assertEquals("visit.notPossible", InContainer.refusal(agent, () -> visits().came(file)));
        InContainer.act(owner, () -> bookings().book(file, slots.get(0)));
        assertEquals("visits.early", InContainer.refusal(agent, () -> visits().came(file)));
        InContainer.query("update visit_slot set starts_at = now() - interval '1 minute' where id = ?", slots.get(0));
        assertEquals("visit.begun", InContainer.refusal(owner, () -> bookings().book(file, slots.get(1))));
        assertEquals("visit.begun", InContainer.refusal(owner, () -> bookings().cancel(file)));
        assertEquals("visits.begun", InContainer.refusal(agent, () -> visits().withdraw(slots.get(0))));
        InContainer.act(agent, () -> visits().missed(file));
        InContainer.act(agent, () -> visits().came(file));
        assertEquals(
                List.of(VisitStatus.DONE),
                InContainer.as(agent, () -> queries().ofOffer(number(offer))).visitors().stream()
                        .map(Visitor::status)
                        .toList());
    }

    @Test
    void slots_are_bounded_and_there_must_be_somebody_to_invite() throws Exception {
        OfferId offer = sent(1);
        UUID agent = agentOf(offer);
        int number = number(offer);
        assertEquals("places.range", InContainer.refusal(agent, () -> visits().propose(number, draft(10, 0))));
        List<String> told =
                InContainer.atOnce(4, () -> InContainer.refusal(agent, () -> visits().propose(number, draft(10, 1))));
        assertEquals(List.of("not refused"), told.stream().distinct().toList());
        assertEquals(List.of("1"), mails(offer, "VISIT_PROPOSED"), "whoever is invited at once is invited once");
        for (int more = 4; more < VisitService.MOST_SLOTS; more++) {
            propose(agent, offer, 10, 1);
        }
        assertEquals("visits.full", InContainer.refusal(agent, () -> visits().propose(number, draft(10, 1))));
        CandidatureId file = files(offer).get(0);
        InContainer.act(
                owner(file), () -> InContainer.ejb(CandidatureService.class).cancel(file));
        assertEquals("visits.nobody", InContainer.refusal(agent, () -> visits().propose(number, draft(10, 1))));
    }

    @Test
    void the_database_knows_no_seat_twice_and_none_beyond_the_places() throws Exception {
        OfferId offer = sent(2);
        propose(agentOf(offer), offer, 10, 1);
        UUID slot = slots(offer).get(0);
        List<CandidatureId> files = files(offer);
        InContainer.act(owner(files.get(0)), () -> bookings().book(files.get(0), slot));
        String seated =
                """
                update visit set slot_id = ?, places = ?, seat = ?, status = 'BOOKED', booked_at = now()
                where candidature_id = ? returning seat""";
        UUID second = files.get(1).value();
        assertThrows(java.sql.SQLException.class, () -> InContainer.query(seated, slot, 1, 1, second));
        assertThrows(java.sql.SQLException.class, () -> InContainer.query(seated, slot, 1, 2, second));
        assertThrows(java.sql.SQLException.class, () -> InContainer.query(seated, slot, 2, 2, second));
    }

    /** An offer of its own that was sent, with so many files of people nobody else's test needs. */
    private static OfferId sent(int files) throws Exception {
        return sent(files, new UUID(0, 0));
    }

    private static OfferId sent(int files, UUID notOf) throws Exception {
        OfferId offer = new OfferId(InContainer.one(
                """
                        select o.id from offer o join dwelling d on d.id = o.dwelling_id
                        where o.status = 'PUBLISHED' and o.deadline > current_date + 3 and d.landlord_id <> ?
                            and not exists (select 1 from candidature k where k.offer_id = o.id)
                        order by o.id desc limit 1""",
                notOf));
        InContainer.query("update offer set status = 'SENT', deadline = current_date - 5 where id = ?", offer.value());
        InContainer.query(
                """
                insert into candidature (id, number, request_id, account_id, offer_id, status, active, applied_at,
                    due_on, facts, awaits_law, decided_at, version)
                select gen_random_uuid(), 'T-' || left(gen_random_uuid()::text, 12), r.id, r.account_id, ?, 'SENT', true,
                    now(), current_date, f.facts, false, now(), 0
                from (select q.id, q.account_id from housing_request q join account a on a.id = q.account_id
                        where q.deleted_at is null and a.status = 'ACTIVE' and a.password_hash is not null
                            and (q.documents_confirmed_at is null or q.sharing_choice is null)
                            and not exists (select 1 from candidature k where k.request_id = q.id and k.active)
                        order by q.id limit ?) r
                cross join (select facts from candidature where not awaits_law limit 1) f
                returning id""",
                offer.value(),
                files);
        assertEquals(files, files(offer).size(), "people to be sent");
        return offer;
    }

    private static void propose(UUID agent, OfferId offer, int hour, int places) throws Exception {
        int number = number(offer);
        InContainer.act(agent, () -> visits().propose(number, draft(hour, places)));
    }

    private static SlotDraft draft(int hour, int places) {
        return new SlotDraft(InContainer.today().plusDays(3), LocalTime.of(hour, 30), 30, places);
    }

    private static List<UUID> slots(OfferId offer) throws Exception {
        return InContainer.query("select id from visit_slot where offer_id = ? order by starts_at", offer.value())
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    private static List<CandidatureId> files(OfferId offer) throws Exception {
        return InContainer.query("select id from candidature where offer_id = ? and active order by id", offer.value())
                .stream()
                .map(CandidatureId::parse)
                .toList();
    }

    private static List<String> mails(OfferId offer, String template) throws Exception {
        return InContainer.query(
                """
                select count(*) from outbox_message m join candidature k on k.id = m.subject_id
                where k.offer_id = ? and m.template = ?""",
                offer.value(),
                template);
    }

    private static UUID owner(CandidatureId file) throws Exception {
        return InContainer.one("select account_id from candidature where id = ?", file.value());
    }

    private static VisitView mine(CandidatureId file) throws Exception {
        return InContainer.as(owner(file), () -> queries().mine(file)).orElseThrow();
    }

    private static int number(OfferId offer) throws Exception {
        return Integer.parseInt(InContainer.query("select number from offer where id = ?", offer.value())
                .get(0));
    }

    /** Somebody who works for the landlord of that offer, and nobody else's test needs. */
    private static UUID agentOf(OfferId offer) throws Exception {
        UUID agent = UUID.randomUUID();
        InContainer.query(
                """
                insert into account (id, email, email_key, title, birth_name, first_name, mobile_phone, status,
                    password_hash, terms_version, terms_accepted_at, created_at, version)
                select ?, ?, ?, title, birth_name, first_name, mobile_phone, status, password_hash, terms_version,
                    terms_accepted_at, created_at, 0 from account where email = 'samira.laurent@exemple.fr'""",
                agent,
                agent + "@exemple.fr",
                agent + "@exemple.fr");
        InContainer.query("insert into account_role values (?, 'LANDLORD')", agent);
        InContainer.query(
                """
                insert into landlord_agent select ?, d.landlord_id from offer o join dwelling d on d.id = o.dwelling_id
                where o.id = ?""",
                agent,
                offer.value());
        return agent;
    }

    private static UUID landlord(OfferId offer) throws Exception {
        return InContainer.one(
                "select d.landlord_id from offer o join dwelling d on d.id = o.dwelling_id where o.id = ?",
                offer.value());
    }

    private static Callable<?> done(InContainer.Act act) {
        return () -> {
            act.perform();
            return true;
        };
    }

    private static void assertThrowsNotFound(org.junit.jupiter.api.function.Executable act) {
        Throwable thrown = assertThrows(Exception.class, act);
        Throwable cause = thrown instanceof EJBException && thrown.getCause() != null ? thrown.getCause() : thrown;
        assertTrue(cause instanceof NotFoundException, thrown.toString());
    }

    private static VisitService visits() throws Exception {
        return InContainer.ejb(VisitService.class);
    }

    private static BookingService bookings() throws Exception {
        return InContainer.ejb(BookingService.class);
    }

    private static VisitQueries queries() throws Exception {
        return InContainer.ejb(VisitQueries.class);
    }
}
