package fr.alin.selection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.candidature.CandidatureId;
import fr.alin.selection.Fault.Kind;
import fr.alin.selection.rules.Contestant;
import fr.alin.selection.rules.SetRules;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a set of files must be before it may go to the landlord (CCH R441-3). */
class SetRulesTest {
    private static final Map<String, CandidatureId> FILES =
            Stream.of("a", "b", "c", "d", "e").collect(Collectors.toMap(name -> name, name -> file()));

    private static CandidatureId file() {
        return new CandidatureId(UUID.randomUUID());
    }

    /** Five validated files, a to e by rank. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "a b c     | -                          | -",
                "a b c d e | -                          | -",
                "-         | -                          | NOTHING_CHOSEN",
                "a         | -                          | TOO_FEW",
                "a b       | -                          | TOO_FEW",
                "b c d     | -                          | REASON_REQUIRED",
                "c d e     | -                          | REASON_REQUIRED REASON_REQUIRED",
                "b c d     | a:WITHDRAWN:écrit le 3 mai | -",
                "b c d     | a:WITHDRAWN                | WORDS_REQUIRED",
                "b c d     | a:OTHER:x                  | WORDS_REQUIRED",
                "b c d     | a:OTHER                    | WORDS_REQUIRED",
                "b c d     | a:OTHER:parti à Brest      | -",
                "b c d     | a:UNREACHABLE              | REASON_UNTRUE",
                "b c d     | a:UNSUITED_HOME            | REASON_UNTRUE",
                "b c d     | a:DOCUMENTS_LATE           | REASON_UNTRUE",
                "a b c     | e:UNREACHABLE              | -",
            })
    void whoever_stands_better_than_one_that_is_chosen_is_chosen_or_has_a_reason(
            @Nullable String chosen, @Nullable String skips, @Nullable String faults) {
        List<Contestant> five = List.of(one("a", 1), one("b", 2), one("c", 3), one("d", 4), one("e", 5));
        assertThat(kinds(new SetRules(five, choice(chosen, skips, null), false, false)))
                .isEqualTo(faults == null ? List.of() : Arrays.asList(faults.split(" ")));
    }

    @Test
    void fewer_than_three_go_when_nobody_else_is_valid_and_nobody_has_to_say_so() {
        List<Contestant> two = List.of(one("a", 1), one("b", 2), late("c", 3));
        SetRules both = new SetRules(two, choice("a b", null, null), false, false);
        assertThat(kinds(both)).isEmpty();
        assertThat(both.fewer()).isEqualTo(FewerReason.TOO_FEW_CANDIDATES);
        assertThat(kinds(new SetRules(two, choice("a", null, null), false, false)))
                .containsExactly("TOO_FEW");
        assertThat(kinds(new SetRules(two, choice("a", null, FewerReason.TOO_FEW_CANDIDATES), false, false)))
                .as("what is not so cannot be said")
                .containsExactly("FEWER_UNSUITED");
    }

    @Test
    void nobody_says_there_were_too_few_while_a_file_is_still_to_be_studied() {
        List<Contestant> files = List.of(one("a", 1), one("b", 2), open("c", 3));
        SetRules both = new SetRules(files, choice("a b", null, null), false, false);
        assertThat(kinds(both)).containsExactly("TOO_FEW");
        assertThat(both.fewer()).isNull();
    }

    @Test
    void an_exception_of_the_law_fits_the_files_or_the_home() {
        List<Contestant> four = List.of(dalo("a", 1), one("b", 2), one("c", 3), one("d", 4));
        assertThat(kinds(new SetRules(four, choice("a", null, FewerReason.DALO_DESIGNATED), false, false)))
                .isEmpty();
        assertThat(kinds(new SetRules(four, choice("a b", null, FewerReason.DALO_DESIGNATED), false, false)))
                .containsExactly("FEWER_UNSUITED");
        assertThat(kinds(new SetRules(four, choice("a b", null, FewerReason.PLAI_ADAPTED), false, false)))
                .containsExactly("FEWER_UNSUITED");
        assertThat(kinds(new SetRules(four, choice("a b", null, FewerReason.PLAI_ADAPTED), true, false)))
                .isEmpty();
        assertThat(new SetRules(four, choice("a b c", null, FewerReason.PLAI_ADAPTED), true, false).fewer())
                .as("three need no reason")
                .isNull();
    }

    @Test
    void a_file_that_is_not_studied_to_its_end_is_passed_over_with_a_reason_and_never_chosen() {
        List<Contestant> files = List.of(late("a", 1), one("b", 2), one("c", 3), one("d", 4));
        assertThat(kinds(new SetRules(files, choice("b c d", null, null), false, false)))
                .containsExactly("REASON_REQUIRED");
        assertThat(kinds(new SetRules(files, choice("b c d", "a:DOCUMENTS_LATE", null), false, false)))
                .isEmpty();
        assertThat(kinds(new SetRules(files, choice("a b c", null, null), false, false)))
                .containsExactly("NOT_VALIDATED");
    }

    @Test
    void a_file_that_went_away_meanwhile_is_not_sent() {
        List<Contestant> three = List.of(one("a", 1), one("b", 2), one("c", 3));
        assertThat(kinds(new SetRules(three, choice("a b c d", null, null), false, false)))
                .containsExactly("NOT_VALIDATED");
    }

    @Test
    void a_reason_is_borne_out_by_the_file_and_the_home() {
        Contestant called = new Contestant(id("a"), 1, true, false, false, true, SetRules.ATTEMPTS);
        List<Contestant> files = List.of(called, one("b", 2), one("c", 3), one("d", 4));
        assertThat(kinds(new SetRules(files, choice("b c d", "a:UNREACHABLE", null), false, false)))
                .isEmpty();
        assertThat(kinds(new SetRules(files, choice("b c d", "a:UNSUITED_HOME", null), false, false)))
                .isEmpty();
        assertThat(kinds(new SetRules(files, choice("b c d", "a:UNSUITED_HOME", null), false, true)))
                .as("an accessible home suits")
                .containsExactly("REASON_UNTRUE");
    }

    private static List<String> kinds(SetRules rules) {
        return rules.faults().stream().map(Fault::kind).map(Kind::name).toList();
    }

    private static Choice choice(@Nullable String chosen, @Nullable String skips, @Nullable FewerReason fewer) {
        Set<CandidatureId> files = new HashSet<>();
        if (chosen != null) {
            Stream.of(chosen.strip().split(" ")).map(SetRulesTest::id).forEach(files::add);
        }
        Map<CandidatureId, Skip> reasons = new HashMap<>();
        if (skips != null) {
            String[] parts = skips.strip().split(":", 3);
            reasons.put(id(parts[0]), new Skip(SkipReason.valueOf(parts[1]), parts.length == 3 ? parts[2] : null));
        }
        return new Choice(0, 1, files, reasons, fewer);
    }

    private static CandidatureId id(String name) {
        return FILES.getOrDefault(name, new CandidatureId(new UUID(0, 0)));
    }

    private static Contestant one(String name, int place) {
        return new Contestant(id(name), place, true, false, false, false, 0);
    }

    private static Contestant open(String name, int place) {
        return new Contestant(id(name), place, false, false, false, false, 0);
    }

    private static Contestant late(String name, int place) {
        return new Contestant(id(name), place, false, true, false, false, 0);
    }

    private static Contestant dalo(String name, int place) {
        return new Contestant(id(name), place, true, false, true, false, 0);
    }
}
