package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureService;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.landlord.DwellingKind;
import fr.alin.landlord.DwellingService;
import fr.alin.landlord.Home;
import fr.alin.landlord.ProgrammeQueries;
import fr.alin.landlord.ProgrammeService;
import fr.alin.legal.Financing;
import fr.alin.offer.OfferDraft;
import fr.alin.offer.OfferDraftService;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferQueries;
import fr.alin.offer.OfferWithdrawal;
import fr.alin.offer.OwnOfferKind;
import fr.alin.offer.OwnOfferQueries;
import fr.alin.offer.OwnOfferView;
import fr.alin.reception.ReceivedDocumentService;
import fr.alin.reception.ReceptionQueries;
import fr.alin.selection.WithdrawalService;
import fr.alin.shared.Euros;
import fr.alin.shared.NotFoundException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A landlord's programmes, dwellings and offers: its own, and nobody else's. */
@ExtendWith(ArquillianExtension.class)
class LandlordIT {
    private static final AtomicInteger TURN = new AtomicInteger();

    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(LandlordIT.class);
    }

    @Test
    void an_offer_goes_from_a_new_dwelling_to_publication_and_can_be_applied_to() throws Exception {
        UUID agent = agent("samira.laurent@exemple.fr");
        UUID dwelling = dwelling(agent);
        int number = InContainer.as(agent, () -> drafts().begin(dwelling));
        assertEquals("dwelling.onOffer", InContainer.refusal(agent, () -> drafts().begin(dwelling)));
        OwnOfferView draft = view(agent, number);
        OfferId id = draft.offer().id();
        assertThrowsNotFound(() -> InContainer.ejb(OfferQueries.class).detail(id), "nobody sees a draft");
        InContainer.act(agent, () -> drafts().save(id, draft.version(), terms("498.00")));
        assertEquals(
                "common.modifiedMeanwhile",
                InContainer.refusal(agent, () -> drafts().publish(id, draft.version(), 0, terms("498.00"))),
                "of a page that shows an older draft");
        InContainer.act(agent, () -> InContainer.ejb(DwellingService.class)
                .change(dwelling, 0, home("62.40", "12 bis rue de l’Œuvre")));
        assertEquals(
                "common.modifiedMeanwhile",
                InContainer.refusal(
                        agent, () -> drafts().publish(id, view(agent, number).version(), 0, terms("498.00"))),
                "of a page that shows another dwelling");
        assertEquals("offer.incomplete", InContainer.refusal(agent, () -> drafts().publish(
                        id, view(agent, number).version(), 1, terms(null))));
        InContainer.act(agent, () -> drafts().publish(id, view(agent, number).version(), 1, terms("498.00")));
        assertEquals(
                498, InContainer.ejb(OfferQueries.class).detail(id).rentAlone().whole());
        assertEquals(
                List.of("560.50"),
                InContainer.query("select rent_with_charges from open_offer where id = ?", id.value()),
                "the search finds it");
        assertEquals(
                "offer.notPossible",
                InContainer.refusal(
                        agent, () -> drafts().save(id, view(agent, number).version(), terms("1.00"))),
                "what people have read stays");
        assertEquals(
                List.of("OFFER_DRAFTED", "OFFER_SAVED", "OFFER_PUBLISHED"),
                InContainer.query(
                        "select action from audit_entry where subject_id = ? and actor_id = ? order by id",
                        id.value(),
                        agent));
        assertEquals(
                "dwelling.onOffer",
                InContainer.refusal(agent, () -> InContainer.ejb(DwellingService.class)
                        .change(dwelling, 1, home("55.00", "14 rue des Lilas"))),
                "people are judged by its size");
        InContainer.act(agent, () -> InContainer.ejb(DwellingService.class)
                .change(dwelling, 1, home("62.40", "14 rue des Lilas")));
    }

    @Test
    void another_landlord_and_everybody_else_find_nothing() throws Exception {
        UUID agent = agent("samira.laurent@exemple.fr");
        UUID other = agent("heloise.mercier@exemple.fr");
        UUID programme = programme(agent);
        UUID dwelling = dwelling(agent, programme);
        int number = InContainer.as(agent, () -> drafts().begin(dwelling));
        OfferId id = view(agent, number).offer().id();
        CandidatureId unsent =
                new CandidatureId(InContainer.one("select id from candidature where status = 'APPLIED' limit 1"));
        List<Callable<?>> others = List.of(
                () -> InContainer.ejb(ProgrammeQueries.class).programme(programme),
                () -> InContainer.ejb(ProgrammeQueries.class).dwelling(dwelling),
                () -> InContainer.ejb(OwnOfferQueries.class).view(number),
                () -> InContainer.ejb(OwnOfferQueries.class).preview(number),
                () -> InContainer.ejb(ReceptionQueries.class).open(unsent),
                () -> InContainer.ejb(ReceivedDocumentService.class).open(unsent, DocumentKind.IDENTITY),
                () -> drafts().begin(dwelling),
                done(() -> drafts().save(id, 0, terms("1.00"))),
                done(() -> drafts().publish(id, 0, 0, terms("498.00"))),
                done(() -> drafts().discard(id, 0)),
                done(() -> drafts().withdraw(id, 0, OfferWithdrawal.WORKS)),
                done(() -> InContainer.ejb(WithdrawalService.class).withdraw(id, 0, OfferWithdrawal.WORKS)),
                done(() -> InContainer.ejb(ProgrammeService.class).rename(programme, 0, "À moi")),
                () -> InContainer.ejb(DwellingService.class).add(programme, home("62.40", "12 rue des Lilas")),
                done(() ->
                        InContainer.ejb(DwellingService.class).change(dwelling, 0, home("62.40", "13 rue des Lilas"))));
        UUID adviser = agent("claire.martin@exemple.fr");
        UUID applicant = InContainer.readyApplicants().get(0);
        for (Callable<?> act : others) {
            assertThrowsNotFound(() -> InContainer.as(other, act::call), "another landlord's agent");
            assertThrows(EJBAccessException.class, () -> InContainer.as(adviser, act::call));
            assertThrows(EJBAccessException.class, () -> InContainer.as(applicant, act::call));
        }
        assertTrue(InContainer.as(
                        other, () -> InContainer.ejb(ProgrammeQueries.class).dwellings(programme, null))
                .isEmpty());
        assertFalse(
                InContainer.as(other, () -> InContainer.ejb(OwnOfferQueries.class)
                                .page(OwnOfferKind.CURRENT, "", null))
                        .stream()
                        .anyMatch(offer -> offer.id().equals(id)));
        assertEquals(null, InContainer.as(other, () -> InContainer.ejb(OwnOfferQueries.class)
                .current(dwelling)));
    }

    @Test
    void whoever_waits_for_a_withdrawn_offer_is_let_go_and_told_why() throws Exception {
        UUID applicant = InContainer.applicantWithOffers(1);
        OfferId offer = InContainer.fitting(applicant).get(0);
        UUID landlord = InContainer.one(
                "select d.landlord_id from offer o join dwelling d on d.id = o.dwelling_id where o.id = ?",
                offer.value());
        UUID agent = agentOf(landlord);
        InContainer.act(
                applicant, () -> InContainer.ejb(CandidatureService.class).apply(offer, UUID.randomUUID()));
        String active = "select count(*) from candidature where offer_id = ? and active";
        int waiting = Integer.parseInt(InContainer.query(active, offer.value()).get(0));
        assertTrue(waiting > 0);
        OwnOfferView shown = view(agent, number(offer));
        assertEquals(
                "offer.notPossible",
                InContainer.refusal(agent, () -> drafts().discard(offer, shown.version())),
                "no draft any more");
        InContainer.act(agent, () -> InContainer.ejb(WithdrawalService.class)
                .withdraw(offer, shown.version(), OfferWithdrawal.DAMAGE));
        assertEquals(List.of("0"), InContainer.query(active, offer.value()));
        assertEquals(
                List.of(Integer.toString(waiting)),
                InContainer.query(
                        """
                        select count(*) from candidature k join outbox_message m on m.subject_id = k.id
                        where k.offer_id = ? and k.status = 'RELEASED' and k.reason = 'L51'
                            and m.template = 'FILE_RELEASED'""",
                        offer.value()),
                "each is told once");
        assertTrue(InContainer.query("select 1 from open_offer where id = ?", offer.value())
                .isEmpty());
        assertEquals("offer.notPossible", InContainer.refusal(agent, () -> InContainer.ejb(WithdrawalService.class)
                .withdraw(offer, view(agent, number(offer)).version(), OfferWithdrawal.WORKS)));
    }

    @Test
    void of_two_agents_who_publish_at_once_one_wins_and_the_other_is_told() throws Exception {
        UUID agent = agent("samira.laurent@exemple.fr");
        UUID colleague = agent("loic.dartagnan@exemple.fr");
        for (int round = 0; round < 5; round++) {
            UUID dwelling = dwelling(agent);
            int number = InContainer.as(agent, () -> drafts().begin(dwelling));
            OwnOfferView draft = view(colleague, number);
            AtomicInteger turn = new AtomicInteger();
            List<String> outcomes = InContainer.atOnce(
                    2,
                    () -> outcome(turn.getAndIncrement() == 0 ? agent : colleague, () -> drafts().publish(
                                    draft.offer().id(), draft.version(), 0, terms("498.00"))));
            assertEquals(
                    List.of("common.modifiedMeanwhile", "done"),
                    outcomes.stream().sorted().toList());
            assertEquals(
                    List.of("1"),
                    InContainer.query(
                            "select count(*) from audit_entry where subject_id = ? and action = 'OFFER_PUBLISHED'",
                            draft.offer().id().value()));
        }
    }

    @Test
    void applying_and_withdrawing_at_once_leave_nobody_waiting() throws Exception {
        for (int round = 0; round < 4; round++) {
            UUID applicant = InContainer.applicantWithOffers(1);
            OfferId offer = InContainer.fitting(applicant).get(0);
            UUID agent = agentOf(InContainer.one(
                    "select d.landlord_id from offer o join dwelling d on d.id = o.dwelling_id where o.id = ?",
                    offer.value()));
            int version = view(agent, number(offer)).version();
            AtomicInteger turn = new AtomicInteger();
            List<String> outcomes = InContainer.atOnce(
                    2,
                    () -> turn.getAndIncrement() == 0
                            ? outcome(applicant, () -> InContainer.ejb(CandidatureService.class)
                                    .apply(offer, UUID.randomUUID()))
                            : outcome(agent, () -> InContainer.ejb(WithdrawalService.class)
                                    .withdraw(offer, version, OfferWithdrawal.WRONG_OFFER)));
            assertTrue(outcomes.contains("done"), outcomes.toString());
            assertEquals(
                    List.of("WITHDRAWN"), InContainer.query("select status from offer where id = ?", offer.value()));
            assertEquals(
                    List.of("0"),
                    InContainer.query("select count(*) from candidature where offer_id = ? and active", offer.value()));
        }
    }

    @Test
    void a_place_is_that_of_its_postcode_and_names_are_unique_there() throws Exception {
        UUID agent = agent("samira.laurent@exemple.fr");
        ProgrammeService programmes = InContainer.ejb(ProgrammeService.class);
        assertEquals("postcode.unknown", InContainer.refusal(agent, () -> programmes.add("L’Étoile", "99999", "")));
        assertEquals(
                "commune.choose",
                InContainer.refusal(agent, () -> programmes.add("L’Étoile", "14210", "")),
                "a postcode of several communes");
        assertEquals("commune.choose", InContainer.refusal(agent, () -> programmes.add("L’Étoile", "93400", "Lille")));
        assertEquals("name.ofProgramme", InContainer.refusal(agent, () -> programmes.add("\u3164", "93400", "")));
        String name = "L’Étoile " + TURN.incrementAndGet();
        UUID added = InContainer.as(agent, () -> programmes.add(name, "75011", ""));
        assertEquals(
                List.of("75111"),
                InContainer.query("select insee_code from programme where id = ?", added),
                "of an arrondissement");
        assertEquals("name.twice", InContainer.refusal(agent, () -> programmes.add(name, "75011", "Paris")));
    }

    private static String outcome(UUID account, InContainer.Act act) throws Exception {
        String refusal = InContainer.refusal(account, act);
        return refusal.equals("not refused") ? "done" : refusal;
    }

    private static Callable<?> done(InContainer.Act act) {
        return () -> {
            act.perform();
            return true;
        };
    }

    private static void assertThrowsNotFound(org.junit.jupiter.api.function.Executable act, String who) {
        Throwable thrown = assertThrows(Exception.class, act, who);
        Throwable cause = thrown instanceof EJBException && thrown.getCause() != null ? thrown.getCause() : thrown;
        assertTrue(cause instanceof NotFoundException, who + ": " + thrown);
    }

    private static UUID agent(String email) throws Exception {
        return InContainer.one("select id from account where email = ?", email);
    }

    /** Somebody who works for that landlord; made when there is nobody. */
    private static UUID agentOf(UUID landlord) throws Exception {
        List<String> known =
                InContainer.query("select account_id from landlord_agent where landlord_id = ? limit 1", landlord);
        if (!known.isEmpty()) {
            return UUID.fromString(known.get(0));
        }
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
        InContainer.query("insert into landlord_agent values (?, ?)", agent, landlord);
        return agent;
    }

    private static UUID programme(UUID agent) throws Exception {
        return InContainer.as(agent, () -> InContainer.ejb(ProgrammeService.class)
                .add("Résidence d’Artagnan " + TURN.incrementAndGet(), "93400", "Saint-Ouen"));
    }

    private static UUID dwelling(UUID agent) throws Exception {
        return dwelling(agent, programme(agent));
    }

    private static UUID dwelling(UUID agent, UUID programme) throws Exception {
        return InContainer.as(agent, () -> InContainer.ejb(DwellingService.class)
                .add(programme, home("62.40", "12 rue de l’Église")));
    }

    private static Home home(String surface, String address) {
        return new Home(
                address,
                "bât. B",
                null,
                DwellingKind.APARTMENT,
                3,
                new BigDecimal(surface),
                0,
                null,
                false,
                false,
                true,
                false,
                false,
                false,
                "C",
                "B",
                null,
                null,
                Financing.PLUS);
    }

    private static OfferDraft terms(String rent) {
        LocalDate today = InContainer.today();
        return new OfferDraft(
                rent == null ? null : Euros.of(new BigDecimal(rent)),
                Euros.of(new BigDecimal("62.50")),
                null,
                today.plusDays(40),
                today.plusDays(20),
                null,
                "Traversant, séjour avec balcon.",
                null,
                null);
    }

    private static OwnOfferView view(UUID agent, int number) throws Exception {
        return InContainer.as(
                agent, () -> InContainer.ejb(OwnOfferQueries.class).view(number));
    }

    private static int number(OfferId offer) throws Exception {
        return Integer.parseInt(InContainer.query("select number from offer where id = ?", offer.value())
                .get(0));
    }

    private static OfferDraftService drafts() throws Exception {
        return InContainer.ejb(OfferDraftService.class);
    }
}
