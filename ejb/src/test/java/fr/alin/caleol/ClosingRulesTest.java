package fr.alin.caleol;

import static fr.alin.caleol.Sittings.DAY;
import static fr.alin.caleol.Sittings.check;
import static fr.alin.caleol.Sittings.dwelling;
import static fr.alin.caleol.Sittings.file;
import static fr.alin.caleol.Sittings.incomplete;
import static fr.alin.caleol.Sittings.mayor;
import static fr.alin.caleol.Sittings.member;
import static fr.alin.caleol.Sittings.quorate;
import static fr.alin.caleol.Sittings.sitting;
import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.caleol.ClosingPoint.Kind;
import fr.alin.caleol.rules.ClosingRules;
import fr.alin.caleol.rules.FileRules;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.JudgedCheck;
import fr.alin.eligibility.Outcome;
import fr.alin.legal.Financing;
import fr.alin.selection.FewerReason;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a sitting from being closed (CCH R441-3, R441-9). */
class ClosingRulesTest {
    private static final JudgedCheck POOR = check("EFFORT_RATE", Outcome.WARNING);

    private static List<Kind> unmet(SittingView sitting) {
        return new ClosingRules(sitting, DAY)
                .points().stream()
                        .filter(point -> !point.met())
                        .map(ClosingPoint::kind)
                        .toList();
    }

    private static List<Kind> unmet(AgendaView... agenda) {
        return unmet(sitting(quorate(), agenda));
    }

    /** Three files in their order, decided so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ALLOCATED       | RANKED 2                 | RANKED 3                 | -",
                "RANKED 2        | ALLOCATED                | CONDITIONAL 3 IDENTITY 5 | -",
                "ALLOCATED       | -                        | RANKED 2                 | UNDECIDED",
                "-               | -                        | -                        | UNDECIDED UNDECIDED UNDECIDED",
                "ALLOCATED       | ALLOCATED                | RANKED 2                 | RANKS",
                "ALLOCATED       | RANKED 3                 | RANKED 4                 | RANKS",
                "RANKED 2        | RANKED 3                 | RANKED 4                 | RANKS",
                "ALLOCATED       | RANKED 2                 | CONDITIONAL 2 IDENTITY 5 | RANKS",
                "ALLOCATED       | CONDITIONAL 2 - 5        | NOT_ALLOCATED N01        | CONDITION",
                "ALLOCATED       | CONDITIONAL 2 IDENTITY - | NOT_ALLOCATED N01        | CONDITION_TERM",
                "ALLOCATED       | CONDITIONAL 2 IDENTITY 0 | NOT_ALLOCATED N01        | CONDITION_TERM",
                "ALLOCATED       | CONDITIONAL 2 IDENTITY 1 | NOT_ALLOCATED N01        | -",
                "ALLOCATED       | CONDITIONAL 2 IDENTITY 62 | NOT_ALLOCATED N01       | -",
                "ALLOCATED       | CONDITIONAL 2 IDENTITY 63 | NOT_ALLOCATED N01       | CONDITION_TERM",
                "CONDITIONAL 1 TAX_NOTICE 9 | RANKED 2      | NOT_ALLOCATED N01        | -",
                "ALLOCATED       | NOT_ALLOCATED N01        | NOT_ALLOCATED -          | GROUND",
                "ALLOCATED       | NOT_ALLOCATED N01        | INADMISSIBLE N01         | GROUND",
                "ALLOCATED       | NOT_ALLOCATED I01        | NOT_ALLOCATED N01        | GROUND",
                "NOT_ALLOCATED N01 | ALLOCATED              | NOT_ALLOCATED N01        | GROUND_UNTRUE",
                "NOT_ALLOCATED N05 | ALLOCATED              | NOT_ALLOCATED N01        | WORDS",
                "NOT_ALLOCATED N05 appelé | ALLOCATED       | NOT_ALLOCATED N01        | -",
                "INADMISSIBLE I02 | ALLOCATED               | NOT_ALLOCATED N01        | WORDS",
                "NOT_ALLOCATED N02 | INADMISSIBLE I02 vu    | NOT_ALLOCATED N05 appelé | GROUND_UNTRUE",
                "INADMISSIBLE I02 vu | INADMISSIBLE I02 vu  | NOT_ALLOCATED N05 appelé | -",
            })
    void every_file_has_a_decision_that_holds(
            @Nullable String first, @Nullable String second, @Nullable String third, @Nullable String faults) {
        assertThat(unmet(dwelling(file(1, first), file(2, second), file(3, third))))
                .isEqualTo(
                        faults == null
                                ? List.of()
                                : Stream.of(faults.split(" "))
                                        .map(Kind::valueOf)
                                        .toList());
    }

    /** A refusal may not say what the file's own figures contradict. */
    @ParameterizedTest
    @CsvSource({
        "N02, EFFORT_RATE, WARNING, false",
        "N02, LANDLORD_MAXIMUM, FAILED, false",
        "N02, EFFORT_RATE, MET, true",
        "N02, EFFORT_RATE, UNDECIDED, true",
        "N02, INCOME_CEILING, FAILED, true",
        "N03, TYPOLOGY, FAILED, false",
        "N03, SURFACE_FLOOR, FAILED, false",
        "N03, TYPOLOGY, MET, true",
        "I01, INCOME_CEILING, FAILED, false",
        "I01, INCOME_CEILING, MET, true",
        "I01, INCOME_CEILING, UNDECIDED, true",
    })
    void a_ground_with_figures_is_borne_out_by_them(String ground, String rule, Outcome outcome, boolean untrue) {
        FileOnAgenda file = file(1, null, check(rule, outcome));
        assertThat(FileRules.untrue(Ground.ofCode(ground), dwelling(file), file, DAY))
                .isEqualTo(untrue);
        assertThat(FileRules.basis(Ground.ofCode(ground), file).isPresent())
                .isEqualTo(!untrue || outcome == Outcome.UNDECIDED);
    }

    @Test
    void an_adapted_dwelling_refuses_only_whom_it_is_not_made_for() {
        FileOnAgenda needs = file(1, null, DAY.plusMonths(1), true);
        FileOnAgenda other = file(2, null);
        AgendaView adapted = dwelling(Financing.PLUS, true, null, false, needs, other);
        assertThat(FileRules.untrue(Ground.ADAPTED_HOME, adapted, needs, DAY)).isTrue();
        assertThat(FileRules.untrue(Ground.ADAPTED_HOME, adapted, other, DAY)).isFalse();
        assertThat(FileRules.untrue(Ground.ADAPTED_HOME, dwelling(other), other, DAY))
                .isTrue();
    }

    @Test
    void documents_that_did_not_come_refuse_while_they_are_waited_for_beyond_their_day() {
        FileOnAgenda waiting = incomplete(1, "NOT_ALLOCATED N06");
        FileOnAgenda complete = file(2, "NOT_ALLOCATED N06");
        AgendaView item = dwelling(waiting, complete, file(3, "ALLOCATED"));
        assertThat(FileRules.untrue(Ground.INCOMPLETE, item, waiting, DAY)).isFalse();
        assertThat(FileRules.untrue(Ground.INCOMPLETE, item, complete, DAY)).isTrue();
        assertThat(unmet(item)).containsExactly(Kind.GROUND_UNTRUE);
        assertThat(unmet(dwelling(waiting, file(2, "ALLOCATED"), file(3, "RANKED 2"))))
                .isEmpty();
    }

    @Test
    void a_request_is_over_the_day_after_its_last_one() {
        FileOnAgenda today = file(1, null, DAY, false);
        FileOnAgenda yesterday = file(2, null, DAY.minusDays(1), false);
        AgendaView item = dwelling(today, yesterday);
        assertThat(FileRules.untrue(Ground.REQUEST_OVER, item, today, DAY)).isTrue();
        assertThat(FileRules.untrue(Ground.REQUEST_OVER, item, yesterday, DAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,                  PLUS, FEWER_REASON",
                "TOO_FEW_CANDIDATES, PLUS, -",
                "DALO_DESIGNATED,    PLUS, -",
                "PLAI_ADAPTED,       PLUS, FEWER_UNTRUE",
                "PLAI_ADAPTED,       PLAI, -",
            })
    void fewer_than_three_files_need_the_reason_of_the_law(
            @Nullable FewerReason reason, Financing financing, @Nullable Kind fault) {
        AgendaView two = dwelling(financing, false, reason, false, file(1, "ALLOCATED"), file(2, "RANKED 2"));
        assertThat(unmet(two)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void nobody_decides_without_quorum_or_without_whoever_presides() {
        AgendaView item = dwelling(file(1, "ALLOCATED"), file(2, "RANKED 2"), file(3, "RANKED 3"));
        List<MemberView> two = quorate();
        two.remove(1);
        assertThat(unmet(sitting(two, item))).containsExactly(Kind.QUORUM);
        List<MemberView> consultative = quorate();
        consultative.set(1, member("Réservataire", MemberQuality.RESERVATION_HOLDER, Presence.PRESENT, false));
        assertThat(unmet(sitting(consultative, item))).containsExactly(Kind.QUORUM);
        List<MemberView> headless = quorate();
        headless.set(0, member("x", MemberQuality.BOARD, Presence.PRESENT, false));
        assertThat(unmet(sitting(headless, item))).containsExactly(Kind.CHAIR);
        List<MemberView> away = quorate();
        away.set(3, member("x", MemberQuality.BOARD, Presence.ABSENT, true));
        away.set(0, member("y", MemberQuality.BOARD, Presence.PRESENT, false));
        assertThat(unmet(sitting(away, item))).containsExactly(Kind.CHAIR);
        assertThat(unmet(sitting(quorate()))).containsExactly(Kind.AGENDA);
    }

    @Test
    void a_proxy_goes_from_somebody_absent_to_somebody_who_sits_and_votes() {
        AgendaView item = dwelling(file(1, "ALLOCATED"), file(2, "RANKED 2"), file(3, "RANKED 3"));
        List<MemberView> members = quorate();
        MemberView absent = members.get(3);
        members.set(3, to(absent, members.get(0)));
        assertThat(unmet(sitting(members, item))).isEmpty();
        members.set(3, to(absent, member("nobody of the list", MemberQuality.BOARD, Presence.PRESENT, false)));
        assertThat(unmet(sitting(members, item))).containsExactly(Kind.PROXY);
        members.set(3, absent);
        members.set(2, to(members.get(2), members.get(0)));
        assertThat(unmet(sitting(members, item))).containsExactly(Kind.PROXY);
    }

    private static MemberView to(MemberView from, MemberView proxy) {
        return new MemberView(
                from.id(), from.name(), from.quality(), null, null, from.presence(), proxy.id(), from.chairs());
    }

    @Test
    void the_mayor_of_the_dwelling_s_commune_alone_has_the_casting_vote() {
        AgendaView tied = dwelling(
                Financing.PLUS, false, null, true, file(1, "ALLOCATED"), file(2, "RANKED 2"), file(3, "RANKED 3"));
        assertThat(unmet(tied)).containsExactly(Kind.CASTING_VOTE);
        List<MemberView> other = quorate();
        other.add(mayor("75056", Presence.PRESENT));
        assertThat(unmet(sitting(other, tied))).containsExactly(Kind.CASTING_VOTE);
        List<MemberView> away = quorate();
        away.add(mayor("93029", Presence.ABSENT));
        assertThat(unmet(sitting(away, tied))).containsExactly(Kind.CASTING_VOTE);
        List<MemberView> there = quorate();
        there.add(mayor("93029", Presence.REMOTE));
        assertThat(unmet(sitting(there, tied))).isEmpty();
    }

    @Test
    void whoever_has_cancelled_is_not_decided_on_and_does_not_count() {
        FileOnAgenda gone = new FileOnAgenda(
                file(3, null).id().value(),
                "C-2026-48019",
                "x",
                3,
                null,
                CandidatureStatus.CANCELLED,
                file(3, null, POOR).facts(),
                DAY,
                false);
        assertThat(unmet(dwelling(file(1, "ALLOCATED"), file(2, "RANKED 2"), gone)))
                .containsExactly(Kind.FEWER_REASON);
    }
}
