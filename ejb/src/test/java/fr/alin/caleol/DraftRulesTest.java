package fr.alin.caleol;

import static fr.alin.caleol.Sittings.DAY;
import static fr.alin.caleol.Sittings.dwelling;
import static fr.alin.caleol.Sittings.file;
import static fr.alin.caleol.Sittings.mayor;
import static fr.alin.caleol.Sittings.member;
import static fr.alin.caleol.Sittings.quorate;
import static fr.alin.caleol.Sittings.sitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.alin.caleol.rules.DraftRules;
import fr.alin.shared.BusinessException;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom a commission is made of, and how many of them decide (CCH R441-9). */
class DraftRulesTest {
    /** The commune of {@link Sittings#dwelling}. */
    private static final String DRANCY = "93029";

    private static void assertRefused(ThrowingCallable act, String key) {
        assertThatCode(act).isInstanceOf(BusinessException.class).hasMessage(key);
    }

    private static MemberDraft checked(MemberQuality quality, List<MemberView> called) {
        String commune = quality == MemberQuality.MAYOR ? DRANCY : null;
        return DraftRules.checked(
                new MemberDraft("Łukasz Żółkiewski", quality, commune), sitting(called, dwelling(file(1, null))));
    }

    private static List<MemberView> six() {
        List<MemberView> called = quorate();
        called.add(member("Ōe Đặng", MemberQuality.BOARD, Presence.UNKNOWN, false));
        called.add(member("Nguyễn Thị Ánh", MemberQuality.BOARD, Presence.UNKNOWN, false));
        return called;
    }

    @ParameterizedTest
    @EnumSource(names = {"BOARD", "TENANTS"})
    void the_board_appoints_six_members_and_no_seventh(MemberQuality appointed) {
        List<MemberView> called = six();
        MemberView last = called.remove(called.size() - 1);
        assertThat(checked(appointed, called).quality()).isEqualTo(appointed);
        called.add(last);
        assertRefused(() -> checked(appointed, called), "quality.six");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BOARD", "TENANTS"})
    void whoever_the_board_does_not_appoint_comes_beside_the_six(MemberQuality other) {
        assertThat(checked(other, six()).quality()).isEqualTo(other);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertAll(new MemberDraft("\u3164", null, null), "name.empty", "quality.required");
        assertAll(new MemberDraft(" ", MemberQuality.MAYOR, "75056"), "name.empty", "commune.ofMayor");
        assertAll(new MemberDraft("", MemberQuality.BOARD, null), "name.empty", "quality.six");
        assertThatCode(() ->
                        DraftRules.checked(new SittingDraft(DAY.minusDays(1), LocalTime.NOON, " ", false, 0, 61), DAY))
                .isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.all())
                        .extracting(BusinessException::key)
                        .containsExactly("heldOn.range", "place.empty", "quorum.range", "answerDays.range"));
    }

    private static void assertAll(MemberDraft typed, String... keys) {
        assertThatCode(() -> DraftRules.checked(typed, sitting(six(), dwelling(file(1, null)))))
                .isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.all())
                        .extracting(BusinessException::key)
                        .containsExactly(keys));
    }

    @Test
    void a_commune_has_one_mayor() {
        List<MemberView> called = quorate();
        called.add(mayor("75056", Presence.UNKNOWN));
        assertThat(checked(MemberQuality.MAYOR, called).commune()).isEqualTo(DRANCY);
        called.add(mayor(DRANCY, Presence.UNKNOWN));
        assertRefused(() -> checked(MemberQuality.MAYOR, called), "commune.mayorCalled");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false", "6, false", "7, true"})
    void a_quorum_is_of_the_six(int quorum, boolean refused) {
        SittingDraft typed = new SittingDraft(DAY, LocalTime.NOON, "8 rue de l’Église", false, quorum, 10);
        if (refused) {
            assertRefused(() -> DraftRules.checked(typed, DAY), "quorum.range");
        } else {
            assertThat(DraftRules.checked(typed, DAY)).isEqualTo(typed);
        }
    }

    @Test
    void no_sitting_opens_with_fewer_called_than_its_quorum() {
        List<MemberView> three = quorate();
        three.remove(3);
        assertThatCode(() -> DraftRules.requireQuorumCalled(sitting(three))).doesNotThrowAnyException();
        three.remove(2);
        three.add(mayor(DRANCY, Presence.UNKNOWN));
        assertRefused(() -> DraftRules.requireQuorumCalled(sitting(three)), "quorum.called");
    }
}
