package fr.alin.caleol.model;

import fr.alin.caleol.AgendaView;
import fr.alin.caleol.Correction;
import fr.alin.caleol.DecisionChange;
import fr.alin.caleol.EarlierDecision;
import fr.alin.caleol.FileDecision;
import fr.alin.caleol.FileOnAgenda;
import fr.alin.caleol.Ground;
import fr.alin.caleol.MemberView;
import fr.alin.caleol.SittingView;
import fr.alin.caleol.rules.FileRules;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.JudgedCheck;
import fr.alin.offer.OfferNumber;
import fr.alin.shared.Euros;
import fr.alin.shared.FrenchDay;
import fr.alin.shared.Today;
import fr.alin.shared.Typology;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a sitting into the words and figures of its papers. */
public final class PaperWriter {
    static final String LET_TO_ANOTHER = "LET_TO_ANOTHER";

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRANCE);

    private final SittingView sitting;

    public PaperWriter(SittingView sitting) {
        this.sitting = sitting;
    }

    /** @param number null of a draft */
    public Minutes minutes(@Nullable String number) {
        return new Minutes(
                number,
                sitting.landlord(),
                FrenchDay.of(sitting.about().heldOn()),
                hour(Objects.requireNonNull(sitting.openedAt())),
                sitting.closedAt() == null ? null : hour(sitting.closedAt()),
                sitting.about().place(),
                sitting.about().remote(),
                sitting.chair().map(MemberView::name).orElse(null),
                String.valueOf(sitting.sitting()),
                String.valueOf(sitting.appointed()),
                String.valueOf(sitting.about().quorum()),
                sitting.members().stream().map(this::member).toList(),
                sitting.agenda().stream().map(this::dwelling).toList(),
                sitting.observations());
    }

    /** @param answerBy last day to answer, null where nothing is offered */
    public DecisionLetter letter(
            String number, AgendaView item, FileOnAgenda file, LocalDate day, @Nullable LocalDate answerBy) {
        FileDecision decided = Objects.requireNonNull(file.decided());
        return new DecisionLetter(
                number,
                sitting.landlord(),
                FrenchDay.of(day),
                file.name(),
                file.number(),
                Typology.of(item.rooms()),
                item.address(),
                item.commune(),
                FrenchDay.of(sitting.about().heldOn()),
                decided.decision().name(),
                text(decided.rank()),
                day(answerBy),
                name(decided.condition()),
                day(decided.until()),
                decided.ground() == null ? null : decided.ground().code(),
                decided.ground() == null ? null : decided.ground().article(),
                basis(decided.ground(), file),
                missing(decided.ground(), file),
                decided.words(),
                replaced(item, file, answerBy != null));
    }

    private static DecisionLetter.@Nullable Replaced replaced(AgendaView item, FileOnAgenda file, boolean offered) {
        EarlierDecision earlier = file.earlier();
        return item.correction() == null || earlier == null
                ? null
                : new DecisionLetter.Replaced(
                        earlier.letter(),
                        FrenchDay.of(earlier.day()),
                        item.correction().reason().name(),
                        file.change(offered) == DecisionChange.TAKEN_BACK);
    }

    /** To whoever waited for a turn that does not come any more. */
    DecisionLetter over(String number, AgendaView item, FileOnAgenda file, LocalDate day) {
        DecisionLetter first = letter(number, item, file, day, null);
        return new DecisionLetter(
                number,
                first.landlord(),
                first.writtenOn(),
                first.recipient(),
                first.candidature(),
                first.rooms(),
                first.address(),
                first.commune(),
                first.heldOn(),
                LET_TO_ANOTHER,
                first.given(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    private static List<String> missing(@Nullable Ground ground, FileOnAgenda file) {
        return ground == Ground.INCOMPLETE
                ? file.missing().stream().map(Enum::name).toList()
                : List.of();
    }

    private Minutes.Member member(MemberView member) {
        return new Minutes.Member(
                member.name(),
                member.quality().name(),
                member.communeName(),
                member.presence().name(),
                member.quality().votes(),
                proxy(member.proxy()),
                member.chairs());
    }

    private @Nullable String proxy(@Nullable UUID id) {
        return sitting.members().stream()
                .filter(member -> member.id().equals(id))
                .map(MemberView::name)
                .findFirst()
                .orElse(null);
    }

    private Minutes.Dwelling dwelling(AgendaView item) {
        return new Minutes.Dwelling(
                Typology.of(item.rooms()),
                figure(item.surface()),
                euros(item.rent()),
                item.financing().name(),
                OfferNumber.write(item.number()),
                item.address(),
                item.commune(),
                sitting.mayorCalled(item.insee()),
                item.fewer() == null ? null : item.fewer().name(),
                item.castingVote(),
                corrected(item.correction()),
                item.files().stream().map(file -> file(item, file)).toList());
    }

    private static Minutes.@Nullable Corrected corrected(@Nullable Correction correction) {
        return correction == null
                ? null
                : new Minutes.Corrected(
                        correction.minutes(),
                        FrenchDay.of(correction.heldOn()),
                        correction.reason().name(),
                        correction.words());
    }

    private static Minutes.@Nullable Earlier earlier(FileOnAgenda file) {
        EarlierDecision earlier = file.earlier();
        return earlier == null
                ? null
                : new Minutes.Earlier(file.confirmed(), earlier.letter(), FrenchDay.of(earlier.day()));
    }

    private static Minutes.File file(AgendaView item, FileOnAgenda file) {
        // What was noted on somebody who has left since is no decision.
        FileDecision decided = item.examines(file) ? file.decided() : null;
        Ground ground = decided == null ? null : decided.ground();
        return new Minutes.File(
                file.name(),
                file.number(),
                String.valueOf(file.place()),
                text(file.facts().persons()),
                file.check("EFFORT_RATE")
                        .map(JudgedCheck::actual)
                        .map(PaperWriter::figure)
                        .orElse(null),
                decided == null ? null : decided.decision().name(),
                decided == null ? null : text(decided.rank()),
                ground == null ? null : ground.code(),
                ground == null ? null : ground.article(),
                basis(ground, file),
                decided == null ? null : name(decided.condition()),
                decided == null ? null : day(decided.until()),
                decided == null ? null : decided.words(),
                decided == null ? null : earlier(file),
                item.examines(file) ? null : stays(file.status()));
    }

    private static @Nullable String stays(CandidatureStatus status) {
        return switch (status) {
            case DECLINED, UNANSWERED, LAPSED -> status.name();
            default -> null;
        };
    }

    private static Minutes.@Nullable Basis basis(@Nullable Ground ground, FileOnAgenda file) {
        return ground == null
                ? null
                : FileRules.basis(ground, file)
                        .map(check -> new Minutes.Basis(
                                check.rule(),
                                figure(Objects.requireNonNull(check.actual())),
                                figure(Objects.requireNonNull(check.limit()))))
                        .orElse(null);
    }

    /** To the cent. */
    private static String euros(Euros amount) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.FRANCE);
        format.setMinimumFractionDigits(2);
        return format.format(amount.amount()).replace('\u202F', '\u00A0');
    }

    private static String figure(BigDecimal value) {
        return NumberFormat.getNumberInstance(Locale.FRANCE).format(value).replace('\u202F', '\u00A0');
    }

    private static String hour(Instant instant) {
        return HOUR.format(instant.atZone(Today.PARIS)).replace(' ', '\u00A0');
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : FrenchDay.of(day);
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
