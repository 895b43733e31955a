package fr.alin.benchmark;

import fr.alin.ranking.Award;
import fr.alin.ranking.CandidateFacts;
import fr.alin.ranking.Criterion;
import fr.alin.ranking.Employer;
import fr.alin.ranking.Grid;
import fr.alin.ranking.Priority;
import fr.alin.ranking.SituationState;
import fr.alin.ranking.RankedCandidate;
import fr.alin.ranking.rules.Ranking;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ranking a list far longer than any seen, beside sorting as many longs in the same run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RankingBenchmark {
    private static final int CANDIDATES = 50_000;
    private static final int PAGE = 20;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final List<CandidateFacts> facts = new ArrayList<>();
    private final long[] longs = new long[CANDIDATES];
    private Grid grid;

    @Setup
    public void draw() {
        Random random = new Random(6);
        for (int i = 0; i < CANDIDATES; i++) {
            int monthsAgo = random.nextInt(180);
            facts.add(new CandidateFacts(
                    new UUID(random.nextLong(), random.nextLong()),
                    Long.toHexString(random.nextLong()),
                    random.nextInt(20) == 0 ? Priority.L441_1 : Priority.NONE,
                    Employer.values()[random.nextInt(Employer.values().length)],
                    random.nextInt(4) == 0,
                    random.nextInt(25),
                    random.nextInt(3) == 0
                            ? Map.of(
                                    Criterion.NO_HOME, SituationState.DECLARED,
                                    Criterion.MOBILITY, SituationState.CONFIRMED)
                            : Map.of(),
                    random.nextBoolean(),
                    false,
                    YearMonth.from(DAY).minusMonths(monthsAgo),
                    // Some 30 requests are filed on each day: many ties go to the draw.
                    1 + (180 - monthsAgo) * 9 + random.nextInt(9)));
            longs[i] = random.nextLong();
        }
        Map<Criterion, Award> awards = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            awards.put(criterion, new Award(10, 40));
        }
        grid = new Grid(new UUID(9, 1), 1, LocalDate.of(2024, 1, 1), "benchmark", awards);
    }

    /** All scores, the total order, and the explanation of one page. */
    @Benchmark
    public List<RankedCandidate> rankAndExplainAPage() {
        Ranking ranking = Ranking.of(facts, grid, DAY, "seed");
        List<RankedCandidate> page = new ArrayList<>(PAGE);
        for (int place = 1; place <= PAGE; place++) {
            page.add(ranking.at(place));
        }
        return page;
    }

    @Benchmark
    public long[] sortLongs() {
        long[] copy = longs.clone();
        Arrays.sort(copy);
        return copy;
    }
}
