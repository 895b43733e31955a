package fr.alin.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.ranking.rules.Scoring;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/scoring.csv", delimiter = ';', numLinesToSkip = 2, nullValues = "none")
    void points_are_those_of_the_case_book(ArgumentsAccessor row) {
        CandidateFacts facts = new CandidateFacts(
                new UUID(3, 1),
                "ticket",
                row.get(1, Priority.class),
                row.get(2, Employer.class),
                row.getBoolean(3),
                row.getInteger(4),
                Candidates.declared(situations(row.getString(5))),
                row.getBoolean(6),
                false,
                YearMonth.parse(row.getString(7)),
                1);
        Score score = new Scoring(Candidates.gridOne(), LocalDate.parse(row.getString(8))).score(facts);
        assertThat(score.bucket()).isEqualTo(row.get(9, Bucket.class));
        for (PointLine line : score.lines()) {
            assertThat(line.points())
                    .as(line.heading().name())
                    .isEqualTo(row.getInteger(10 + line.heading().ordinal()));
        }
        assertThat(score.total()).isEqualTo(row.getInteger(15));
    }

    @Test
    void points_shown_add_up_and_stay_under_their_caps_whatever_the_facts() {
        Random random = new Random(6);
        Scoring scoring = new Scoring(Candidates.gridOne(), Candidates.DAY);
        for (int i = 0; i < 5_000; i++) {
            Score score = scoring.score(Candidates.any(i, random));
            assertThat(score.lines()).hasSize(Heading.values().length);
            assertThat(score.total())
                    .isEqualTo(
                            score.lines().stream().mapToInt(PointLine::points).sum());
            assertThat(score.lines()).allMatch(line -> line.points() >= 0 && line.points() <= line.cap());
            assertThat(score.lines()).allMatch(line -> line.points() == 0 || line.ground() != null);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a disabled employee, NONE, ELIGIBLE, DECLARED, true, ADAPTED_EMPLOYEE",
        "the same for a home that is not adapted, NONE, ELIGIBLE, DECLARED, false, EMPLOYEE",
        "confirmed, NONE, NONE, CONFIRMED, true, ADAPTED_OTHER",
        "struck, NONE, NONE, STRUCK, true, OTHER",
        "no need, DALO, NONE, , true, DALO",
        "need and DALO, DALO, NONE, DECLARED, true, ADAPTED_DALO",
        "need and another priority, L441_1, NONE, DECLARED, true, ADAPTED_PRIORITY",
    })
    void an_adapted_home_goes_first_to_those_who_need_it(
            String name,
            Priority priority,
            Employer employer,
            @Nullable SituationState disability,
            boolean adapted,
            Bucket bucket) {
        CandidateFacts facts = new CandidateFacts(
                Candidates.OFFER,
                Draw.NOT_YET,
                priority,
                employer,
                false,
                0,
                disability == null ? Map.of() : Map.of(Criterion.DISABILITY, disability),
                false,
                adapted,
                YearMonth.from(Candidates.DAY),
                1);
        assertThat(Scoring.bucket(facts)).isEqualTo(bucket);
    }

    @Test
    void what_is_struck_gives_nothing_and_what_is_only_declared_nothing_in_the_set_for_the_landlord() {
        Scoring scoring = new Scoring(Candidates.gridOne(), Candidates.DAY);
        CandidateFacts declared = Candidates.facts(
                1,
                Priority.NONE,
                Employer.NONE,
                Set.of(Criterion.VIOLENCE, Criterion.NO_HOME, Criterion.MOBILITY),
                YearMonth.from(Candidates.DAY),
                1);
        int violence = Candidates.gridOne().award(Criterion.VIOLENCE).points();
        int noHome = Candidates.gridOne().award(Criterion.NO_HOME).points();
        int mobility = Candidates.gridOne().award(Criterion.MOBILITY).points();
        assertThat(scoring.score(declared).total()).isEqualTo(Math.max(violence, noHome) + mobility);
        CandidateFacts seen = declared.reviewed(Map.of(
                Criterion.VIOLENCE, SituationState.STRUCK,
                Criterion.NO_HOME, SituationState.CONFIRMED,
                Criterion.EVICTION, SituationState.CONFIRMED));
        assertThat(seen.situations())
                .as("what was not declared is not reviewed")
                .containsOnlyKeys(Criterion.VIOLENCE, Criterion.NO_HOME, Criterion.MOBILITY);
        assertThat(scoring.score(seen).total()).isEqualTo(noHome + mobility);
        assertThat(scoring.score(seen.confirmed()).total()).isEqualTo(noHome);
        assertThat(scoring.score(declared.confirmed()).total()).isZero();
        assertThat(seen.reviewed(Map.of())).as("taken back").isEqualTo(declared);
    }

    @Test
    void grid_without_points_for_a_criterion_is_refused() {
        Map<Criterion, Award> awards = new EnumMap<>(Candidates.gridOne().awards());
        awards.remove(Criterion.EVICTION);
        assertThatThrownBy(() -> new Grid(new UUID(1, 1), 7, null, "x", awards))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EVICTION");
    }

    private static Set<Criterion> situations(String codes) {
        return codes == null
                ? Set.of()
                : Arrays.stream(codes.split(" ")).map(Criterion::valueOf).collect(Collectors.toSet());
    }
}
