package fr.alin.caleol;

import fr.alin.allocation.ConditionDocument;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.FrozenFacts;
import fr.alin.candidature.JudgedCheck;
import fr.alin.eligibility.Outcome;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.legal.Financing;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferStatus;
import fr.alin.selection.FewerReason;
import fr.alin.shared.Euros;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sittings for tests: three of six members sit, and files are decided as a word says. */
final class Sittings {
    static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private Sittings() {}

    static SittingView sitting(List<MemberView> members, AgendaView... agenda) {
        return new SittingView(
                UUID.randomUUID(),
                null,
                "Habitat d’Œuvre",
                new SittingDraft(DAY, LocalTime.of(14, 0), "salle du conseil", true, 3, 10),
                SittingStatus.OPEN,
                Instant.parse("2026-12-10T13:00:00Z"),
                null,
                null,
                4,
                members,
                List.of(agenda),
                List.of());
    }

    static List<MemberView> quorate() {
        return new ArrayList<>(List.of(
                member("Héloïse D’Artagnan", MemberQuality.BOARD, Presence.PRESENT, true),
                member("Łukasz Żółkiewski", MemberQuality.TENANTS, Presence.REMOTE, false),
                member("Đặng Thị Ōe", MemberQuality.BOARD, Presence.PRESENT, false),
                member("Élise Şahin", MemberQuality.BOARD, Presence.ABSENT, false)));
    }

    static MemberView member(String name, MemberQuality quality, Presence presence, boolean chairs) {
        return new MemberView(UUID.randomUUID(), name, quality, null, null, presence, null, chairs);
    }

    static MemberView mayor(String commune, Presence presence) {
        return new MemberView(UUID.randomUUID(), "O’Brien", MemberQuality.MAYOR, commune, "x", presence, null, false);
    }

    static AgendaView dwelling(FileOnAgenda... files) {
        return dwelling(Financing.PLUS, false, null, false, files);
    }

    static AgendaView dwelling(
            Financing financing,
            boolean adapted,
            @Nullable FewerReason fewer,
            boolean castingVote,
            FileOnAgenda... files) {
        return new AgendaView(
                UUID.randomUUID(),
                1,
                new OfferId(UUID.randomUUID()),
                40012,
                OfferStatus.SENT,
                3,
                BigDecimal.valueOf(61),
                Euros.of(566),
                financing,
                "8 rue de l’Église",
                "93029",
                "Drancy",
                adapted,
                fewer,
                castingVote,
                null,
                List.of(files));
    }

    /** A file at that place, with what is noted: {@code ALLOCATED}, {@code RANKED 2}, {@code NOT_ALLOCATED N03}… */
    static FileOnAgenda file(int place, @Nullable String noted, JudgedCheck... checks) {
        return file(place, noted, DAY.plusMonths(6), false, checks);
    }

    static FileOnAgenda file(
            int place, @Nullable String noted, LocalDate validUntil, boolean needsAdapted, JudgedCheck... checks) {
        return file(place, noted, validUntil, needsAdapted, List.of(), checks);
    }

    /** A file of which the landlord waits for documents whose day is over. */
    static FileOnAgenda incomplete(int place, @Nullable String noted) {
        return file(place, noted, DAY.plusMonths(6), false, List.of(DocumentKind.TAX_NOTICE, DocumentKind.FAMILY_BOOK));
    }

    private static FileOnAgenda file(
            int place,
            @Nullable String noted,
            LocalDate validUntil,
            boolean needsAdapted,
            List<DocumentKind> missing,
            JudgedCheck... checks) {
        FileOnAgenda file = new FileOnAgenda(
                        UUID.randomUUID(),
                        "C-2026-4801" + place,
                        "Nguyễn Thị Ánh",
                        place,
                        3,
                        CandidatureStatus.SENT,
                        new FrozenFacts(DAY, "2024-03", 3, 2, null, List.of(checks)),
                        validUntil,
                        needsAdapted)
                .lacking(missing);
        return noted == null ? file : file.with(decision(file.id(), noted.split(" ")));
    }

    /** A dwelling on which an earlier sitting has decided. */
    static AgendaView corrected(CorrectionReason reason, OfferStatus status, FileOnAgenda... files) {
        AgendaView home = dwelling(files);
        return new AgendaView(
                        home.id(),
                        home.place(),
                        home.offer(),
                        home.number(),
                        status,
                        home.rooms(),
                        home.surface(),
                        home.rent(),
                        home.financing(),
                        home.address(),
                        home.insee(),
                        home.commune(),
                        home.adapted(),
                        null,
                        false,
                        null,
                        home.files())
                .correcting(new Correction(UUID.randomUUID(), "2026-41", DAY.minusDays(20), reason, null));
    }

    /**
     * A file on which an earlier sitting has decided.
     *
     * @param now where it stands, with {@code *} when its applicant has another candidature meanwhile
     * @param before what was decided, as {@link #file} takes it
     * @param noted what is noted now; {@code =} for the same
     */
    static FileOnAgenda again(int place, String now, String before, @Nullable String noted) {
        FileOnAgenda plain = file(place, null);
        FileOnAgenda file = new FileOnAgenda(
                plain.id().value(),
                plain.number(),
                plain.name(),
                place,
                plain.group(),
                CandidatureStatus.valueOf(now.replace("*", "")),
                plain.facts(),
                plain.validUntil(),
                false);
        FileDecision decided = decision(file.id(), before.split(" "));
        FileDecision anew = noted == null || noted.equals("=") ? decided : decision(file.id(), noted.split(" "));
        return file.with(noted == null ? null : anew)
                .after(new EarlierDecision(
                        decided, "2026-41/" + file.number(), DAY.minusDays(20), now.endsWith("*"), false));
    }

    /** A check of a rule with its figures. */
    static JudgedCheck check(String rule, Outcome outcome) {
        return new JudgedCheck(rule, outcome, BigDecimal.valueOf(38_450), BigDecimal.valueOf(31_287), null, null, null);
    }

    private static FileDecision decision(CandidatureId id, String... noted) {
        Decision decision = Decision.valueOf(noted[0]);
        return switch (decision) {
            case ALLOCATED -> new FileDecision(id, decision, 1, null, null, null, null);
            case RANKED -> new FileDecision(id, decision, Integer.valueOf(noted[1]), null, null, null, null);
            case CONDITIONAL ->
                new FileDecision(
                        id,
                        decision,
                        Integer.valueOf(noted[1]),
                        null,
                        noted[2].equals("-") ? null : ConditionDocument.valueOf(noted[2]),
                        noted[3].equals("-") ? null : DAY.plusDays(Long.parseLong(noted[3])),
                        null);
            case NOT_ALLOCATED, INADMISSIBLE ->
                new FileDecision(
                        id,
                        decision,
                        null,
                        noted[1].equals("-") ? null : Ground.ofCode(noted[1]),
                        null,
                        null,
                        noted.length > 2 ? noted[2] : null);
        };
    }
}
