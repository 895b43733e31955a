package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureService;
import fr.alin.housingrequest.PriorityGround;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferNumber;
import fr.alin.offer.ReturnReason;
import fr.alin.ranking.PriorityService;
import fr.alin.ranking.Proof;
import fr.alin.selection.Choice;
import fr.alin.selection.Fault;
import fr.alin.selection.SelectionQueries;
import fr.alin.selection.SelectionService;
import fr.alin.selection.SelectionView;
import fr.alin.selection.Skip;
import fr.alin.selection.SkipReason;
import fr.alin.shared.NotFoundException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The set that goes to the landlord: one act, whoever else acts at the same moment. */
@ExtendWith(ArquillianExtension.class)
class SelectionIT {
    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(SelectionIT.class);
    }

    @Test
    void a_set_is_sent_in_one_act_with_the_list_it_rests_on_and_all_others_are_let_go() throws Exception {
        OfferId offer = closed(5, 1);
        UUID adviser = adviser(0);
        SelectionView view = view(adviser, offer);
        List<CandidatureId> ranked = validated(view);
        Set<CandidatureId> set = Set.of(ranked.get(1), ranked.get(2), ranked.get(3));
        assertEquals(
                List.of(Fault.Kind.REASON_REQUIRED),
                faults(adviser, offer, choice(view, set, Map.of())).stream()
                        .filter(fault -> ranked.get(0).equals(fault.file()))
                        .map(Fault::kind)
                        .toList());
        assertEquals("selection.faulty", send(adviser, offer, choice(view, set, Map.of())), "the service looks too");
        Choice reasoned = choice(view, set, reasons(view, set));
        assertEquals("not refused", send(adviser, offer, reasoned));

        assertEquals(List.of("SENT"), InContainer.query("select status from offer where id = ?", offer.value()));
        assertEquals(
                List.of("3"),
                InContainer.query(
                        "select count(*) from candidature where offer_id = ? and status = 'SENT' and active",
                        offer.value()));
        assertEquals(
                List.of("L25"),
                InContainer.query(
                        "select reason from candidature where id = ?",
                        ranked.get(0).value()));
        assertEquals(
                List.of("0"),
                InContainer.query(
                        """
                        select count(*) from candidature where offer_id = ? and active and status <> 'SENT'""",
                        offer.value()));
        assertEquals(
                List.of("t"),
                InContainer.query(
                        """
                        select f.sha256 = s.list_sha256 and f.version = s.list_version from selection s
                        join frozen_list f on f.offer_id = s.offer_id and f.version = s.list_version
                        where s.offer_id = ?""",
                        offer.value()),
                "the version it rests on");
        assertEquals(
                List.of("6"),
                InContainer.query(
                        """
                        select count(*) from outbox_message m join candidature k on k.id = m.subject_id
                        where k.offer_id = ? and m.template in ('FILE_SENT', 'FILE_RELEASED')""",
                        offer.value()),
                "each is told once");
        assertEquals(
                List.of("3 3"),
                InContainer.query(
                        """
                        select count(*) filter (where a.action = 'SENT') || ' ' || count(*) filter (where a.action = 'LET_GO')
                        from audit_entry a join candidature k on k.id = a.subject_id where k.offer_id = ?""",
                        offer.value()));
        assertNotEquals("not refused", send(adviser, offer, reasoned), "once");
        assertNotEquals(
                "not refused",
                InContainer.refusal(adviser, () -> InContainer.ejb(PriorityService.class)
                        .validate(
                                ranked.get(1),
                                InContainer.version(ranked.get(1)),
                                PriorityGround.DALO,
                                Proof.COMMISSION_DECISION,
                                LocalDate.of(2026, 2, 28))),
                "no proof moves a list that was sent");
    }

    @Test
    void nobody_but_an_adviser_who_has_seen_the_present_state_sends_or_keeps_a_choice() throws Exception {
        OfferId offer = closed(4, 0);
        UUID adviser = adviser(0);
        SelectionView view = view(adviser, offer);
        Set<CandidatureId> set = Set.copyOf(validated(view).subList(0, 3));
        Choice choice = choice(view, set, Map.of());
        UUID applicant = InContainer.readyApplicants().get(0);
        assertThrows(
                EJBAccessException.class,
                () -> InContainer.act(applicant, () -> service().send(offer, choice)));
        assertThrows(EJBAccessException.class, () -> view(applicant, offer));
        UUID admin = InContainer.one("select account_id from account_role where role = 'ADMIN'");
        assertThrows(
                EJBAccessException.class,
                () -> InContainer.act(admin, () -> service().save(offer, choice)));

        CandidatureId foreign = new CandidatureId(
                InContainer.one("select id from candidature where active and offer_id <> ? limit 1", offer.value()));
        assertEquals(
                "common.modifiedMeanwhile",
                InContainer.refusal(adviser, () -> service().save(offer, choice(view, Set.of(foreign), Map.of()))),
                "a file of another offer");
        assertEquals("selection.faulty", send(adviser, offer, choice(view, plus(set, foreign), Map.of())));
        assertEquals(
                "common.modifiedMeanwhile",
                send(adviser, offer, new Choice(0, view.list().version() + 1, set, Map.of(), null)),
                "another version of the list");
        InContainer.act(adviser(1), () -> service().save(offer, choice));
        assertEquals("common.modifiedMeanwhile", send(adviser, offer, choice), "a colleague has kept a choice since");
        assertEquals(
                set,
                Set.copyOf(view(adviser, offer).rows().stream()
                        .filter(row -> row.chosen())
                        .map(row -> row.id())
                        .toList()));
        assertThrows(
                NotFoundException.class,
                () -> InContainer.as(adviser, () -> queries().view("O-99999999", 30)));
        String open = InContainer.query("select number from offer where status = 'PUBLISHED' limit 1")
                .get(0);
        assertThrows(
                NotFoundException.class,
                () -> InContainer.as(adviser, () -> queries().view(open, 30)));
    }

    @Test
    void of_two_advisers_who_send_at_once_one_wins_and_the_other_is_told() throws Exception {
        OfferId offer = closed(5, 0);
        List<UUID> advisers = List.of(adviser(0), adviser(1));
        SelectionView view = view(advisers.get(0), offer);
        List<CandidatureId> ranked = validated(view);
        AtomicInteger turn = new AtomicInteger();
        List<String> told = InContainer.atOnce(2, () -> {
            int mine = turn.getAndIncrement();
            Set<CandidatureId> set = Set.copyOf(mine == 0 ? ranked.subList(0, 3) : ranked.subList(0, 4));
            return send(advisers.get(mine), offer, choice(view, set, Map.of()));
        });
        assertEquals(1, told.stream().filter("not refused"::equals).count(), told::toString);
        String sent = InContainer.query(
                        "select count(*) from candidature where offer_id = ? and status = 'SENT'", offer.value())
                .get(0);
        assertEquals(
                List.of(sent),
                InContainer.query("select count(*) from selected_file where offer_id = ? and chosen", offer.value()),
                "one set, whole");
        assertEquals(
                List.of("5"),
                InContainer.query(
                        """
                        select count(*) from outbox_message m join candidature k on k.id = m.subject_id
                        where k.offer_id = ? and m.template in ('FILE_SENT', 'FILE_RELEASED')""",
                        offer.value()));
    }

    @Test
    void who_cancels_while_the_set_is_sent_is_either_in_it_or_keeps_it_from_going() throws Exception {
        for (int round = 0; round < 3; round++) {
            OfferId offer = closed(4, 0);
            UUID adviser = adviser(0);
            SelectionView view = view(adviser, offer);
            CandidatureId leaving = validated(view).get(1);
            UUID owner = InContainer.one("select account_id from candidature where id = ?", leaving.value());
            Set<CandidatureId> set = Set.copyOf(validated(view).subList(0, 3));
            List<Callable<String>> acts = new ArrayList<>();
            acts.add(() -> "send " + send(adviser, offer, choice(view, set, Map.of())));
            acts.add(() -> "cancel " + cancelled(owner, leaving));
            AtomicInteger turn = new AtomicInteger();
            List<String> told =
                    InContainer.atOnce(2, () -> acts.get(turn.getAndIncrement()).call());
            String status = InContainer.query("select status from candidature where id = ?", leaving.value())
                    .get(0);
            String offered = InContainer.query("select status from offer where id = ?", offer.value())
                    .get(0);
            boolean gone = told.contains("send not refused");
            assertEquals(gone ? "SENT" : "CLOSED", offered, told::toString);
            assertEquals(told.contains("cancel not refused") ? "CANCELLED" : "SENT", status, told::toString);
            assertEquals(
                    List.of(gone ? "3" : "0"),
                    InContainer.query(
                            "select count(*) from selected_file where offer_id = ? and chosen", offer.value()));
        }
    }

    @Test
    void ten_days_after_the_deadline_all_are_let_go_and_the_dwelling_is_published_again_once() throws Exception {
        OfferId offer = closed(2, 1);
        UUID adviser = adviser(0);
        assertEquals("offer.stillWaiting", InContainer.refusal(adviser, () -> service()
                .publishAgain(offer, InContainer.today().plusDays(20))));
        assertEquals("offer.stillWaiting", InContainer.refusal(adviser, () -> service()
                .giveBack(offer, ReturnReason.ASKED_BY_LANDLORD)));
        InContainer.query("update offer set deadline = current_date - 10 where id = ?", offer.value());
        assertEquals(
                List.of("3"),
                InContainer.query("select count(*) from candidature where offer_id = ? and active", offer.value()),
                "the tenth day is in time");
        InContainer.query("update offer set deadline = current_date - 11 where id = ?", offer.value());
        InContainer.until("let go", () -> InContainer.query(
                        "select 1 from candidature where offer_id = ? and active", offer.value())
                .isEmpty());
        assertEquals(
                List.of("L04"),
                InContainer.query(
                        "select distinct reason from candidature where offer_id = ? and status = 'RELEASED'",
                        offer.value()));
        assertEquals(
                InContainer.query("select count(*) from account_role where role = 'SUPERVISOR'"),
                InContainer.query(
                        "select count(*) from outbox_message where subject_id = ? and template = 'SELECTION_OVERDUE'",
                        offer.value()));

        assertEquals("deadline.range", InContainer.refusal(adviser, () -> service()
                .publishAgain(offer, InContainer.today().plusDays(6))));
        assertEquals("deadline.range", InContainer.refusal(adviser, () -> service()
                .publishAgain(offer, InContainer.today().plusDays(61))));
        List<String> told = InContainer.atOnce(
                2,
                () -> InContainer.refusal(adviser, () -> service()
                        .publishAgain(offer, InContainer.today().plusDays(20))));
        assertEquals(
                List.of("not refused", "offer.notPossible"),
                told.stream().sorted().toList());
        UUID next = InContainer.one("select id from offer where follows_id = ?", offer.value());
        assertEquals(
                List.of("PUBLISHED true"),
                InContainer.query(
                        """
                        select n.status || ' ' || (n.draw_seed <> o.draw_seed and n.dwelling_id = o.dwelling_id
                            and n.rent = o.rent and n.number <> o.number)
                        from offer n join offer o on o.id = n.follows_id where n.id = ?""",
                        next));
        assertEquals(
                List.of("3"),
                InContainer.query(
                        "select count(*) from outbox_message where subject_id = ? and template = 'OFFER_AGAIN'", next),
                "whoever was let go is told");
        assertEquals("offer.notPossible", InContainer.refusal(adviser, () -> service()
                .giveBack(offer, ReturnReason.ASKED_BY_LANDLORD)));
    }

    @Test
    void an_offer_nobody_waits_for_goes_back_to_its_landlord() throws Exception {
        OfferId offer = closed(1, 0);
        InContainer.query(
                "update candidature set status = 'CANCELLED', active = false where offer_id = ? and active returning id",
                offer.value());
        UUID adviser = adviser(0);
        InContainer.act(adviser, () -> service().giveBack(offer, ReturnReason.NO_VALID_CANDIDATE));
        assertEquals(List.of("RETURNED"), InContainer.query("select status from offer where id = ?", offer.value()));
        assertEquals("offer.notPossible", InContainer.refusal(adviser, () -> service()
                .publishAgain(offer, InContainer.today().plusDays(20))));
    }

    /** An offer of its own, closed and frozen, with so many validated files and files still to study. */
    private static OfferId closed(int validated, int open) throws Exception {
        OfferId offer = new OfferId(
                InContainer.one(
                        """
                select o.id from offer o where o.status = 'PUBLISHED' and o.deadline > current_date + 3
                    and o.published_at > timestamptz '2024-02-01'
                    and not exists (select 1 from candidature k where k.offer_id = o.id)
                order by o.id desc limit 1"""));
        // Of people nobody else's test needs: they have no candidature and could not apply.
        InContainer.query(
                """
                insert into candidature (id, number, request_id, account_id, offer_id, status, active, applied_at,
                    due_on, facts, awaits_law, decided_at, version)
                select gen_random_uuid(), 'T-' || left(gen_random_uuid()::text, 12), r.id, r.account_id, ?,
                    case when r.place <= ? then 'VALIDATED' else 'APPLIED' end, true, now(), current_date, f.facts,
                    f.awaits_law, now(), 0
                from (select id, account_id, row_number() over (order by id) as place from housing_request
                        where deleted_at is null and (documents_confirmed_at is null or sharing_choice is null)
                            and not exists (select 1 from candidature k where k.request_id = housing_request.id and k.active)
                        order by id limit ?) r
                cross join (select facts, awaits_law from candidature where not awaits_law limit 1) f
                returning id""",
                offer.value(),
                validated,
                validated + open);
        InContainer.query("update offer set deadline = current_date - 1 where id = ?", offer.value());
        InContainer.untilFrozen(offer);
        return offer;
    }

    private static SelectionView view(UUID account, OfferId offer) throws Exception {
        int number = Integer.parseInt(InContainer.query("select number from offer where id = ?", offer.value())
                .get(0));
        return InContainer.as(account, () -> queries().view(OfferNumber.write(number), 30));
    }

    /** In the order of the list. */
    private static List<CandidatureId> validated(SelectionView view) {
        return view.rows().stream()
                .filter(row -> row.status().name().equals("VALIDATED"))
                .map(row -> row.id())
                .toList();
    }

    private static Choice choice(SelectionView view, Set<CandidatureId> chosen, Map<CandidatureId, Skip> skips) {
        return new Choice(view.head().version(), view.list().version(), chosen, skips, null);
    }

    /** A reason for everybody who is not in the set. */
    private static Map<CandidatureId, Skip> reasons(SelectionView view, Set<CandidatureId> set) {
        return view.rows().stream()
                .filter(row -> !set.contains(row.id()))
                .collect(Collectors.toMap(
                        row -> row.id(), row -> new Skip(SkipReason.OTHER, "Parti à L’Haÿ-les-Roses, dit-il")));
    }

    private static Set<CandidatureId> plus(Set<CandidatureId> set, CandidatureId one) {
        Set<CandidatureId> more = new HashSet<>(set);
        more.add(one);
        return more;
    }

    /** Of two who change one row at once the second is told by the container; a page says it in words. */
    private static String cancelled(UUID owner, CandidatureId id) throws Exception {
        try {
            return InContainer.refusal(
                    owner, () -> InContainer.ejb(CandidatureService.class).cancel(id));
        } catch (EJBException e) {
            return "too late";
        }
    }

    private static List<Fault> faults(UUID adviser, OfferId offer, Choice choice) throws Exception {
        return InContainer.as(adviser, () -> service().faults(offer, choice));
    }

    private static String send(UUID adviser, OfferId offer, Choice choice) throws Exception {
        return InContainer.refusal(adviser, () -> service().send(offer, choice));
    }

    private static UUID adviser(int index) throws Exception {
        return InContainer.one("select account_id from account_role where role = 'ADVISER' order by account_id offset "
                + index + " limit 1");
    }

    private static SelectionService service() throws Exception {
        return InContainer.ejb(SelectionService.class);
    }

    private static SelectionQueries queries() throws Exception {
        return InContainer.ejb(SelectionQueries.class);
    }
}
