package fr.alin.ranking;

import static fr.alin.ranking.Candidates.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.alin.ranking.rules.Ranking;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final YearMonth THIS_MONTH = YearMonth.from(DAY);

    @Test
    void buckets_come_before_any_point() {
        CandidateFacts dalo = Candidates.facts(1, Priority.DALO, Employer.NONE, Set.of(), THIS_MONTH, 9);
        CandidateFacts priority = Candidates.facts(2, Priority.L441_1, Employer.NONE, Set.of(), THIS_MONTH, 9);
        CandidateFacts employee = Candidates.facts(3, Priority.NONE, Employer.ELIGIBLE, Set.of(), THIS_MONTH, 9);
        CandidateFacts other =
                Candidates.facts(4, Priority.NONE, Employer.NONE, Set.of(Criterion.VIOLENCE), YearMonth.of(2000, 1), 1);
        assertThat(order(List.of(other, employee, priority, dalo))).containsExactly(dalo, priority, employee, other);
    }

    /** CCH R441-4: even the right to housing recognised does not pass whoever needs the adapted home. */
    @Test
    void need_of_an_adapted_home_goes_before_every_group_and_the_groups_before_points() {
        Random random = new Random(4);
        List<CandidateFacts> all = IntStream.range(0, 300)
                .mapToObj(i -> Candidates.any(7 * i, random))
                .toList();
        List<RankedCandidate> ranked =
                Ranking.of(all, Candidates.gridOne(), DAY, "seed").all();
        List<Boolean> needs =
                ranked.stream().map(one -> one.facts().needsAdaptedHome()).toList();
        assertThat(needs).contains(true, false).isSortedAccordingTo(Comparator.reverseOrder());
        for (boolean need : new boolean[] {true, false}) {
            assertThat(ranked.stream()
                            .filter(one -> one.facts().needsAdaptedHome() == need)
                            .map(one -> one.score().bucket().group()))
                    .isSorted()
                    .contains(1, 2, 3);
        }
    }

    @Test
    void more_points_come_first_inside_a_bucket() {
        CandidateFacts older = Candidates.facts(1, Priority.NONE, Employer.NONE, Set.of(), THIS_MONTH, 1);
        CandidateFacts evicted =
                Candidates.facts(2, Priority.NONE, Employer.NONE, Set.of(Criterion.EVICTION), THIS_MONTH, 2);
        assertThat(order(List.of(older, evicted))).containsExactly(evicted, older);
    }

    @Test
    void equal_points_go_to_the_request_filed_first() {
        CandidateFacts older = Candidates.facts(1, Priority.NONE, Employer.NONE, Set.of(), THIS_MONTH, 1);
        CandidateFacts newer = Candidates.facts(2, Priority.NONE, Employer.NONE, Set.of(), THIS_MONTH, 2);
        assertThat(order(List.of(newer, older))).containsExactly(older, newer);
    }

    @Test
    void requests_of_one_day_are_drawn_and_another_seed_draws_otherwise() {
        List<CandidateFacts> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            all.add(Candidates.plain(i));
        }
        List<CandidateFacts> drawn = order(all);
        assertThat(drawn).isNotEqualTo(all);
        assertThat(keys(Ranking.of(all, Candidates.gridOne(), DAY, "other")))
                .isNotEqualTo(drawn.stream().map(CandidateFacts::key).toList());
    }

    @Test
    void whoever_ties_shares_the_first_place_until_the_draw() {
        List<CandidateFacts> all = new ArrayList<>();
        all.add(Candidates.facts(9, Priority.DALO, Employer.NONE, Set.of(), THIS_MONTH, 1));
        for (int i = 0; i < 3; i++) {
            all.add(Candidates.plain(i));
        }
        all.add(Candidates.facts(8, Priority.NONE, Employer.NONE, Set.of(), THIS_MONTH, 2));
        Ranking ranking = Ranking.of(all, Candidates.gridOne(), DAY, Draw.NOT_YET);
        assertThat(List.of(1, 2, 3, 4, 5))
                .extracting(ranking::sharedPlace, ranking::tiedWith)
                .containsExactly(tuple(1, 0), tuple(2, 2), tuple(2, 2), tuple(2, 2), tuple(5, 0));
    }

    @Test
    void order_is_total_and_the_same_whoever_came_first() {
        Random random = new Random(3);
        List<CandidateFacts> all = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            all.add(Candidates.any(i, random));
        }
        List<CandidateFacts> expected = order(all);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(all, new Random(seed));
            assertThat(order(all)).isEqualTo(expected);
        }
    }

    @Test
    void neighbours_follow_bucket_then_total_then_filing_in_any_list() {
        Random random = new Random(5);
        List<CandidateFacts> all = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            all.add(Candidates.any(i, random));
        }
        List<RankedCandidate> ranked =
                Ranking.of(all, Candidates.gridOne(), DAY, "seed").all();
        for (int i = 1; i < ranked.size(); i++) {
            Score before = ranked.get(i - 1).score();
            Score after = ranked.get(i).score();
            assertThat(before.bucket()).isLessThanOrEqualTo(after.bucket());
            if (before.bucket() == after.bucket()) {
                assertThat(before.total()).isGreaterThanOrEqualTo(after.total());
                if (before.total() == after.total()) {
                    assertThat(ranked.get(i - 1).facts().filingOrder())
                            .isLessThanOrEqualTo(ranked.get(i).facts().filingOrder());
                }
            }
        }
    }

    @Test
    void places_are_found_by_key_and_explained_one_by_one() {
        Random random = new Random(4);
        List<CandidateFacts> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(Candidates.any(i, random));
        }
        Ranking ranking = Ranking.of(all, Candidates.gridOne(), DAY, "seed");
        assertThat(ranking.size()).isEqualTo(40);
        for (RankedCandidate ranked : ranking.all()) {
            assertThat(ranking.placeOf(ranked.facts().key())).isEqualTo(ranked.place());
            assertThat(ranking.at(ranked.place())).isEqualTo(ranked);
        }
        assertThat(ranking.placeOf(new UUID(77, 77))).isZero();
    }

    private static List<CandidateFacts> order(List<CandidateFacts> facts) {
        return Ranking.of(facts, Candidates.gridOne(), DAY, "seed").all().stream()
                .map(RankedCandidate::facts)
                .toList();
    }

    private static List<UUID> keys(Ranking ranking) {
        return ranking.all().stream().map(ranked -> ranked.facts().key()).toList();
    }
}
