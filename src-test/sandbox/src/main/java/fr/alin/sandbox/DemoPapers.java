package fr.alin.sandbox;

import fr.alin.caleol.AgendaView;
import fr.alin.caleol.Decision;
import fr.alin.caleol.FileDecision;
import fr.alin.caleol.FileOnAgenda;
import fr.alin.caleol.MemberView;
import fr.alin.caleol.SittingDraft;
import fr.alin.caleol.SittingStatus;
import fr.alin.caleol.SittingView;
import fr.alin.caleol.model.PaperWriter;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.legal.Financing;
import fr.alin.offer.OfferStatus;
import fr.alin.print.PdfPrinter;
import fr.alin.selection.FewerReason;
import fr.alin.shared.Euros;
import fr.alin.shared.Secrets;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Minutes and letters of the demo's sittings that are closed, printed by the product's own printer as at their closing. */
final class DemoPapers {
    private final DemoPeople people;
    private final Connection connection;
    private final LocalDate firstDay;
    private final UUID agent;
    private final String landlord;
    private final PdfPrinter printer = new PdfPrinter();

    /** @param landlord its name */
    DemoPapers(DemoPeople people, Connection connection, LocalDate firstDay, UUID agent, String landlord) {
        this.people = people;
        this.connection = connection;
        this.firstDay = firstDay;
        this.agent = agent;
        this.landlord = landlord;
    }

    /** @param condition last day of a file's condition, null without one */
    void print(
            DemoSitting sitting,
            List<DemoSet> agenda,
            Map<DemoSet, DemoHome> homes,
            Map<DemoSet, List<DemoFile>> files,
            Function<DemoFile, LocalDate> condition)
            throws SQLException {
        List<AgendaView> items = new ArrayList<>();
        for (DemoSet set : agenda) {
            List<FileOnAgenda> seen = files.get(set).stream()
                    .map(file -> onAgenda(file, homes.get(set), condition.apply(file)))
                    .toList();
            items.add(item(set, homes.get(set), items.size() + 1, DemoLandlord.fewer(files.get(set)))
                    .with(seen));
        }
        SittingView view = view(sitting, items);
        PaperWriter writer = new PaperWriter(view);
        keep(
                sitting,
                null,
                sitting.paper(),
                printer.print("caleol/MINUTES", writer.minutes(sitting.paper()), sitting.paper()));
        for (AgendaView item : items) {
            for (FileOnAgenda file : item.files()) {
                String number = sitting.paper() + "/" + file.number();
                keep(
                        sitting,
                        file.id().value(),
                        number,
                        printer.print(
                                "caleol/DECISION_LETTER",
                                writer.letter(number, item, file, sitting.day(), answerBy(file, sitting)),
                                number));
            }
        }
    }

    /** The dwelling is offered to whoever it is allocated to. */
    private static LocalDate answerBy(FileOnAgenda file, DemoSitting sitting) {
        return file.decided().decision() == Decision.ALLOCATED ? sitting.answerBy() : null;
    }

    private void keep(DemoSitting sitting, UUID candidature, String number, byte[] pdf) throws SQLException {
        String sha256 = Secrets.hash(pdf);
        Timestamp made = Timestamp.from(sitting.ended());
        people.add(
                """
                insert into commission_paper (id, sitting_id, candidature_id, number, sha256, pdf, made_at)
                values (?,?,?,?,?,?,?)""",
                DemoLandlord.id("paper " + number),
                sitting.id(),
                candidature,
                number,
                sha256,
                pdf,
                made);
        people.add(
                """
                insert into audit_entry (at, actor_id, action, subject_type, subject_id, reason)
                values (?,?,?,?,?,?)""",
                made,
                agent,
                candidature == null ? "MINUTES_MADE" : "LETTER_MADE",
                candidature == null ? "sitting" : "candidature",
                candidature == null ? sitting.id() : candidature,
                sha256);
    }

    private SittingView view(DemoSitting sitting, List<AgendaView> items) {
        return new SittingView(
                sitting.id(),
                sitting.number(),
                landlord,
                new SittingDraft(
                        sitting.day(),
                        DemoSitting.STARTS,
                        DemoSitting.PLACE,
                        true,
                        DemoSitting.QUORUM,
                        sitting.answerDays()),
                SittingStatus.CLOSED,
                sitting.opened(),
                sitting.ended(),
                sitting.observations(),
                0,
                sitting.members().stream().sorted(MemberView.IN_ORDER).toList(),
                items,
                List.of());
    }

    private AgendaView item(DemoSet set, DemoHome home, int place, String fewer) throws SQLException {
        return new AgendaView(
                DemoLandlord.item(set),
                place,
                home.offer(),
                number(home.offer()),
                OfferStatus.SENT,
                DemoHome.ROOMS,
                BigDecimal.valueOf(home.surface()),
                Euros.of(home.rentAlone()),
                Euros.of(home.chargesAlone()),
                Financing.valueOf(DemoHome.FINANCING),
                home.address(),
                home.commune().inseeCode(),
                home.commune().name(),
                home.accessible(),
                fewer == null ? null : FewerReason.valueOf(fewer),
                false);
    }

    /** Given by the database. */
    private int number(UUID offer) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select number from offer where id = ?")) {
            statement.setObject(1, offer);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private FileOnAgenda onAgenda(DemoFile file, DemoHome home, LocalDate until) {
        DemoApplicant who = file.who();
        return new FileOnAgenda(
                new CandidatureId(file.id()),
                file.number(),
                who.last() + " " + who.first(),
                file.place(),
                file.group(),
                CandidatureStatus.SENT,
                file.facts(firstDay.minusDays(who.set().applied)),
                file.validUntil(),
                home.accessible() && who.disabled(),
                List.of(),
                new FileDecision(
                        new CandidatureId(file.id()),
                        DemoLandlord.decision(file),
                        file.place(),
                        null,
                        until == null ? null : DemoLandlord.condition(),
                        until,
                        null),
                null);
    }
}
