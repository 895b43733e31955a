package fr.alin.integration;

import fr.alin.caleol.DeliberationService;
import fr.alin.candidature.CandidatureId;
import fr.alin.completion.AskCompletion;
import fr.alin.completion.CompletionService;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.HousingRequestId;
import fr.alin.landlord.DwellingService;
import fr.alin.offer.OfferDraftService;
import fr.alin.picture.PictureService;
import fr.alin.visit.BookingService;
import fr.alin.visit.SlotDraft;
import fr.alin.visit.VisitService;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;

/** One of everything that a landlord or an applicant can have, made as people make it, each in a state in which something can be done. */
public final class Belongings {
    private static final int DAYS_TO_ANSWER = 30;

    private final UUID agent;
    private final Theirs theirs;
    private final Commission commission;

    private Belongings(UUID agent) {
        this.agent = agent;
        theirs = new Theirs(agent);
        commission = new Commission(agent);
    }

    /** Of a landlord's agent, and of people whose files it was sent. */
    public static Theirs of(UUID agent) throws Exception {
        Belongings all = new Belongings(agent);
        SentSet waiting = SentSet.of(agent, 1);
        all.sent(waiting);
        all.visit(waiting);
        all.dwelling(waiting);
        all.ownThings(waiting);
        SentSet given = SentSet.of(agent, 2);
        all.given(given, all.commission.closed(given, "ALLOCATED", "RANKED 2"));
        all.sittings(waiting, SentSet.of(agent, 1));
        return all.theirs;
    }

    /** What was made is in nobody's way. */
    static void release(Theirs made) throws Exception {
        Commission commission = new Commission(made.agent());
        for (String service : List.of("SittingService", "DeliberationService")) {
            UUID sitting = (UUID)
                    made.record("", "", service, "id", UUID.class).orElseThrow().value();
            int version = commission.version(sitting);
            InContainer.act(made.agent(), () -> InContainer.ejb(DeliberationService.class)
                    .cancel(sitting, version));
        }
        SentSet.release();
    }

    private void sent(SentSet set) throws Exception {
        UUID person = set.person(1);
        theirs.keep(set.file(1), person, "CandidatureId");
        theirs.keep(set.offer(), person, "OfferId");
        theirs.keep(set.number(), person, "offer", "number", "ReceptionQueries.page.of");
        theirs.keep(Integer.MAX_VALUE, null, "ReceptionQueries.page.offer");
        theirs.keep(DAYS_TO_ANSWER, null, "answerDays");
        UUID request = InContainer.one(
                "select request_id from candidature where id = ?", set.file(1).value());
        theirs.keep(new HousingRequestId(request), person, "HousingRequestId");
    }

    /** A slot that is booked, and documents that are asked for. */
    private void visit(SentSet set) throws Exception {
        UUID person = set.person(1);
        CandidatureId file = set.file(1);
        theirs.keep(DAYS_TO_ANSWER, null, "minutes");
        SlotDraft times = new SlotDraft(InContainer.today().plusDays(3), LocalTime.of(10, 30), 30, 2);
        InContainer.act(agent, () -> InContainer.ejb(VisitService.class).propose(set.number(), times));
        UUID slot = InContainer.one(
                "select id from visit_slot where offer_id = ?", set.offer().value());
        InContainer.act(person, () -> InContainer.ejb(BookingService.class).book(file, slot));
        theirs.keep(slot, person, "slot", "VisitService.withdraw.id");
        AskCompletion asked = new AskCompletion(
                Set.of(DocumentKind.IDENTITY), InContainer.today().plusDays(9), null);
        InContainer.act(agent, () -> InContainer.ejb(CompletionService.class).ask(file, asked));
        UUID completion = InContainer.one("select id from completion_request where candidature_id = ?", file.value());
        theirs.keep(completion, person, "CompletionService.shown", "CompletionAnswerService.shown");
    }

    /** With a photograph; and another one of its programme, with a draft that can be shown as people will see it. */
    private void dwelling(SentSet set) throws Exception {
        UUID dwelling = InContainer.one(
                "select dwelling_id from offer where id = ?", set.offer().value());
        UUID programme = InContainer.one("select programme_id from dwelling where id = ?", dwelling);
        theirs.keep(dwelling, null, "dwelling", "DwellingService.id", "ProgrammeQueries.dwelling.id");
        theirs.keep(
                programme, null, "programme", "programmeId", "ProgrammeQueries.programme.id", "ProgrammeService.id");
        byte[] photograph = photograph();
        theirs.keep(photograph, null, "file");
        InContainer.act(agent, () -> InContainer.ejb(PictureService.class).add(dwelling, photograph));
        theirs.keep(
                InContainer.one("select id from dwelling_picture where dwelling_id = ?", dwelling), null, "picture");
        int draft = InContainer.as(agent, () -> InContainer.ejb(OfferDraftService.class)
                .begin(InContainer.ejb(DwellingService.class).add(programme, SentSet.home())));
        InContainer.query(
                """
                update offer set rent = 500, charges = 60, available_on = current_date + 30, deadline = current_date + 20,
                    description = 'Clair' where number = ?""",
                draft);
        theirs.keep(draft, null, "OwnOfferQueries.preview.number");
    }

    /** The key of a form that was sent, and sessions. */
    private void ownThings(SentSet set) throws Exception {
        UUID person = set.person(1);
        UUID key = UUID.randomUUID();
        InContainer.query(
                "insert into form_key values (?, ?, ?, now())",
                key,
                person,
                set.file(1).value());
        theirs.keep(key, person, "formKey");
        theirs.keep(session(person), person, "SessionService.id");
        theirs.keep(session(agent), null, "LANDLORD SessionService.id");
    }

    private static UUID session(UUID account) throws Exception {
        return InContainer.one(
                """
                insert into account_session (id, account_id, device, started_at, seen_at)
                values (gen_random_uuid(), ?, 'x', now(), now()) returning id""",
                account);
    }

    /** What a commission gave, its minutes, and the letter that says so. */
    private void given(SentSet set, UUID sitting) throws Exception {
        UUID person = set.person(1);
        theirs.keep(
                set.file(1),
                person,
                "AllocationQueries.id",
                "AnswerService.id",
                "LeaseService.id",
                "LetToAnother.candidature",
                "AllocationService.correct.refused");
        theirs.keep(set.file(2), person, "AllocationService.correct Award.candidature");
        theirs.keep(set.offer(), person, "PlaceGivenUp.offer", "AllocationService.correct.offer");
        theirs.keep(set.number(), null, "SittingService.correct.offer");
        UUID letter = InContainer.one(
                "select id from commission_paper where candidature_id = ?",
                set.file(1).value());
        theirs.keep(letter, person, "letter", "PaperQueries.letter.id");
        theirs.keep(sitting, null, "sitting", "SittingQueries.id");
    }

    /** One that is planned, with a dwelling on its agenda, and one that sits. */
    private void sittings(SentSet next, SentSet examined) throws Exception {
        UUID planned = commission.planned(next);
        theirs.keep(planned, null, "SittingService.id");
        theirs.keep(item(planned), null, "SittingService.item");
        theirs.keep(members(planned).get(0), null, "SittingService.member");
        UUID sits = commission.planned(examined);
        commission.open(sits);
        theirs.keep(sits, null, "DeliberationService.id", "ClosingService.id");
        theirs.keep(commission.version(sits), null, "DeliberationService.record.version");
        theirs.keep(item(sits), null, "OfDwelling.item");
        theirs.keep(examined.file(1), null, "FileDecision.file");
        theirs.keep(members(sits).get(0), null, "Seat.member", "Notes.chair");
        theirs.keep(members(sits).get(1), null, "Seat.proxy");
    }

    private UUID item(UUID sitting) throws Exception {
        return commission.view(sitting).agenda().get(0).id();
    }

    private List<UUID> members(UUID sitting) throws Exception {
        return commission.view(sitting).members().stream()
                .map(member -> member.id())
                .toList();
    }

    private static byte[] photograph() throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB), "jpg", out);
            return out.toByteArray();
        }
    }
}
