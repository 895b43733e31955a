package fr.alin.caleol;

import static fr.alin.caleol.Sittings.DAY;
import static fr.alin.caleol.Sittings.corrected;
import static fr.alin.caleol.Sittings.file;
import static fr.alin.caleol.Sittings.quorate;
import static fr.alin.caleol.Sittings.sitting;
import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.caleol.ClosingPoint.Kind;
import fr.alin.caleol.model.PaperWriter;
import fr.alin.caleol.rules.ClosingRules;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.offer.OfferStatus;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a further sitting may decide on what a closed one decided. */
class CorrectionRulesTest {
    private static List<Kind> unmet(AgendaView item) {
        return new ClosingRules(sitting(quorate(), item), DAY)
                .points().stream()
                        .filter(point -> !point.met())
                        .map(ClosingPoint::kind)
                        .toList();
    }

    /** Each file: where it stands, what was decided, what is noted now. */
    @ParameterizedTest
    @CsvFileSource(resources = "/cases/corrections.csv", delimiter = '|', numLinesToSkip = 1, nullValues = "-")
    void a_correction_decides_by_the_same_rules(
            CorrectionReason reason, String first, String second, String third, @Nullable String faults) {
        assertThat(unmet(corrected(reason, OfferStatus.PLACED, again(1, first), again(2, second), again(3, third))))
                .isEqualTo(
                        faults == null
                                ? List.of()
                                : Stream.of(faults.split(" "))
                                        .map(Kind::valueOf)
                                        .toList());
    }

    private static FileOnAgenda again(int place, String cell) {
        String[] parts = cell.strip().split(" / ", -1);
        return Sittings.again(place, parts[0], parts[1], parts[2].equals("?") ? null : parts[2]);
    }

    @ParameterizedTest
    @EnumSource(CandidatureStatus.class)
    void what_the_applicant_or_a_term_decided_stays(CandidatureStatus status) {
        Set<CandidatureStatus> anew = Set.of(
                CandidatureStatus.SENT,
                CandidatureStatus.RANKED,
                CandidatureStatus.CONDITIONAL,
                CandidatureStatus.OFFERED,
                CandidatureStatus.ACCEPTED,
                CandidatureStatus.NOT_ALLOCATED,
                CandidatureStatus.INADMISSIBLE);
        FileOnAgenda file = Sittings.again(1, status.name(), "RANKED 2", "=");
        assertThat(file.examined()).isEqualTo(anew.contains(status));
    }

    @Test
    void an_ordinary_sitting_decides_once() {
        for (CandidatureStatus status : CandidatureStatus.values()) {
            assertThat(Sittings.again(1, status.name(), "RANKED 2", "=")
                            .after(null)
                            .examined())
                    .isEqualTo(status == CandidatureStatus.SENT);
        }
    }

    @Test
    void nothing_is_decided_on_somebody_whose_account_is_gone() {
        FileOnAgenda file = Sittings.again(1, "NOT_ALLOCATED", "NOT_ALLOCATED N05 x", "=");
        EarlierDecision before = Objects.requireNonNull(file.earlier());
        assertThat(file.examined()).isTrue();
        assertThat(file.after(new EarlierDecision(before.decision(), before.letter(), before.day(), false, true))
                        .examined())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SENT, ''",
        "PLACED, ''",
        "LEASED, LEASED",
        "WITHDRAWN, AGENDA",
        "RETURNED, AGENDA",
        "PUBLISHED_AGAIN, AGENDA"
    })
    void a_signed_lease_ends_every_correction(OfferStatus status, String fault) {
        AgendaView item = corrected(
                CorrectionReason.JUDGMENT,
                status,
                Sittings.again(1, "NOT_ALLOCATED", "NOT_ALLOCATED N05 x", "ALLOCATED"),
                Sittings.again(2, "NOT_ALLOCATED", "NOT_ALLOCATED N05 x", "="),
                Sittings.again(3, "NOT_ALLOCATED", "NOT_ALLOCATED N05 x", "="));
        assertThat(unmet(item)).isEqualTo(fault.isEmpty() ? List.of() : List.of(Kind.valueOf(fault)));
    }

    @ParameterizedTest
    @CsvSource({
        "RANKED, RANKED 2, =, false, CONFIRMED",
        "OFFERED, ALLOCATED, =, false, CONFIRMED",
        "OFFERED, ALLOCATED, RANKED 2, false, TAKEN_BACK",
        "ACCEPTED, ALLOCATED, NOT_ALLOCATED N05 x, false, TAKEN_BACK",
        "ACCEPTED, CONDITIONAL 1 IDENTITY 5, ALLOCATED, true, REPLACED",
        "RANKED, RANKED 2, ALLOCATED, true, REPLACED",
        "NOT_ALLOCATED, NOT_ALLOCATED N05 x, NOT_ALLOCATED N05 y, false, REPLACED",
        "RANKED, RANKED 2, RANKED 3, false, REPLACED"
    })
    void what_it_does_to_a_decision_follows_from_both(
            String now, String before, String noted, boolean offered, DecisionChange change) {
        assertThat(Sittings.again(1, now, before, noted).change(offered)).isEqualTo(change);
    }

    @Test
    void minutes_name_what_they_replace_and_nothing_that_was_noted_on_whoever_has_left() {
        AgendaView item = corrected(
                CorrectionReason.APPEAL,
                OfferStatus.PLACED,
                Sittings.again(1, "DECLINED", "ALLOCATED", "ALLOCATED"),
                Sittings.again(2, "OFFERED", "RANKED 2", "="),
                Sittings.again(3, "RANKED", "RANKED 3", "NOT_ALLOCATED N01"));
        var files = new PaperWriter(sitting(quorate(), item))
                .minutes(null)
                .dwellings()
                .get(0)
                .files();
        assertThat(files.get(0).decision()).isNull();
        assertThat(files.get(0).stays()).isEqualTo("DECLINED");
        assertThat(files.get(1).earlier()).isNotNull().matches(earlier -> earlier.confirmed());
        assertThat(files.get(2).earlier())
                .isNotNull()
                .matches(earlier -> !earlier.confirmed())
                .matches(earlier -> "2026-41/C-2026-48013".equals(earlier.number()));
        assertThat(file(1, "ALLOCATED").change(true)).as("the first time").isNull();
    }
}
