package fr.alin.benchmark;

import fr.alin.eligibility.DwellingFacts;
import fr.alin.eligibility.HouseholdFacts;
import fr.alin.eligibility.Occupant;
import fr.alin.eligibility.OfferTerms;
import fr.alin.eligibility.Verdict;
import fr.alin.eligibility.rules.Admissibility;
import fr.alin.legal.Financing;
import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.shared.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One verdict with all grounds, figures and sources, as the list of offers asks for it two thousand times. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class VerdictBenchmark {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final Admissibility admissibility = new Admissibility(Law.load());
    private final HouseholdFacts household = new HouseholdFacts(
            List.of(new Occupant(LocalDate.of(1990, 5, 2), false, false), new Occupant(LocalDate.of(1999, 1, 12), false, false)),
            List.of(new Occupant(LocalDate.of(2021, 9, 30), false, false)),
            0,
            true,
            31_250,
            Euros.of(2_600),
            Euros.of(120));
    private final DwellingFacts dwelling =
            new DwellingFacts("93070", "93", Financing.PLUS, 3, new BigDecimal("58"), Euros.of(612));

    @Benchmark
    public Verdict verdict() throws NoLegalAnswerException {
        return admissibility.judge(household, dwelling, OfferTerms.NONE, DAY);
    }
}
