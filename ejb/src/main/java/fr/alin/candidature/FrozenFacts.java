package fr.alin.candidature;

import fr.alin.eligibility.Verdict;
import fr.alin.housingrequest.RequestView;
import fr.alin.legal.LegalGap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was judged when somebody applied: figures, limits and texts in force, so that the verdict can be explained years
 * later. No name, number or birth date. Kept as jsonb; what older versions did not keep is null.
 *
 * @param filedIn month of the request, as {@code 2024-03}
 * @param persons number of the household
 * @param supplementPersons beyond the largest category of the ceilings
 */
public record FrozenFacts(
        LocalDate judgedOn,
        @Nullable String filedIn,
        @Nullable Integer persons,
        int householdCategory,
        @Nullable Integer supplementPersons,
        List<JudgedCheck> checks) {
    // Old rows have no checks.
    @SuppressWarnings("NullAway")
    public FrozenFacts {
        checks = checks == null ? List.of() : List.copyOf(checks);
    }

    /** @param day of the judgement */
    public static FrozenFacts of(RequestView request, Verdict verdict, LocalDate day) {
        return new FrozenFacts(
                day,
                YearMonth.from(request.filedOn()).toString(),
                verdict.persons(),
                verdict.householdCategory(),
                verdict.supplementPersons(),
                verdict.checks().stream().map(JudgedCheck::of).toList());
    }

    /** What the rules said, and no more of whom. */
    public FrozenFacts withoutFigures() {
        return new FrozenFacts(
                judgedOn,
                null,
                null,
                householdCategory,
                null,
                checks.stream().map(JudgedCheck::withoutFigure).toList());
    }

    /** Whether a table of the law was missing on that day. */
    public boolean awaitsLaw() {
        return checks.stream().anyMatch(check -> LegalGap.NO_LAW_IN_FORCE.name().equals(check.missing()));
    }
}
