package fr.alin.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.ranking.rules.Ranking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final UUID OFFER = new UUID(1, 2);
    private static final LocalDate OLD = LocalDate.of(2020, 1, 1);
    private static final LocalDate NEW = LocalDate.of(2026, 1, 1);

    @Test
    void bucket_comes_before_seniority() {
        RankFacts employee = facts(1, 2, NEW);
        RankFacts other = facts(2, 3, OLD);
        assertThat(Ranking.order(List.of(other, employee), OFFER, "seed")).containsExactly(employee, other);
    }

    @Test
    void older_request_comes_first_inside_a_bucket() {
        RankFacts older = facts(1, 2, OLD);
        RankFacts newer = facts(2, 2, NEW);
        assertThat(Ranking.order(List.of(newer, older), OFFER, "seed")).containsExactly(older, newer);
    }

    @Test
    void order_is_total_and_the_same_whatever_came_first() {
        List<RankFacts> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add(facts(i, 2 + i % 2, OLD));
        }
        List<RankFacts> expected = Ranking.order(all, OFFER, "seed");
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(all, new Random(seed));
            assertThat(Ranking.order(all, OFFER, "seed")).isEqualTo(expected);
        }
    }

    @Test
    void another_seed_draws_another_order() {
        List<RankFacts> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            all.add(facts(i, 2, OLD));
        }
        assertThat(Ranking.order(all, OFFER, "seed")).isNotEqualTo(Ranking.order(all, OFFER, "other"));
    }

    private static RankFacts facts(int i, int bucket, LocalDate filedOn) {
        return new RankFacts(new UUID(3, i), bucket, filedOn, new UUID(4, i));
    }
}
