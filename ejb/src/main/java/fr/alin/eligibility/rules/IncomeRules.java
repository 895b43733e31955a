package fr.alin.eligibility.rules;

import fr.alin.eligibility.Check;
import fr.alin.eligibility.Ground;
import fr.alin.eligibility.Outcome;
import fr.alin.eligibility.OwedFact;
import fr.alin.legal.LegalSource;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rules about money: the ceiling of the financing, and what the rent leaves. */
final class IncomeRules {
    private static final String INCOME_CEILING = "INCOME_CEILING";
    private static final String EFFORT_RATE = "EFFORT_RATE";
    private static final String LANDLORD_MAXIMUM = "LANDLORD_MAXIMUM";

    private IncomeRules() {}

    /** An income equal to the ceiling is admissible (CCH R441-1). */
    static Check incomeWithinTheCeiling(Case facts) {
        if (facts.ceiling() == null) {
            return undecided(INCOME_CEILING, Objects.requireNonNull(facts.gap()).name(), null);
        }
        BigDecimal limit = BigDecimal.valueOf(facts.ceiling().euros());
        Integer income = facts.household().referenceTaxIncome();
        if (income == null) {
            return undecided(INCOME_CEILING, OwedFact.REFERENCE_TAX_INCOME.name(), limit);
        }
        boolean met = income <= facts.ceiling().euros();
        return new Check(
                INCOME_CEILING,
                met ? Outcome.MET : Outcome.FAILED,
                met ? null : Ground.INCOME_ABOVE_CEILING,
                BigDecimal.valueOf(income),
                limit,
                facts.ceiling().source(),
                null);
    }

    /** The law sets no maximum: a high rate warns and never refuses. */
    static @Nullable Check effortRateIsBearable(Case facts) {
        if (facts.effort() == null) {
            return null;
        }
        int threshold = facts.effortThreshold().percent();
        Outcome outcome = facts.effort().isAbove(threshold) ? Outcome.WARNING : Outcome.MET;
        return new Check(
                EFFORT_RATE,
                outcome,
                null,
                percent(facts.effort()),
                BigDecimal.valueOf(threshold),
                facts.effortThreshold().source(),
                null);
    }

    /** A maximum that the landlord published is a ground for its own offers. */
    static @Nullable Check effortRateWithinTheLandlordsMaximum(Case facts) {
        Integer maximum = facts.terms().maximumEffortRate();
        if (maximum == null) {
            return null;
        }
        if (facts.effort() == null) {
            return undecided(LANDLORD_MAXIMUM, OwedFact.MONTHLY_RESOURCES.name(), BigDecimal.valueOf(maximum));
        }
        boolean met = !facts.effort().isAbove(maximum);
        return new Check(
                LANDLORD_MAXIMUM,
                met ? Outcome.MET : Outcome.FAILED,
                met ? null : Ground.EFFORT_RATE_ABOVE_LANDLORD_MAXIMUM,
                percent(facts.effort()),
                BigDecimal.valueOf(maximum),
                null,
                null);
    }

    private static @Nullable BigDecimal percent(EffortRate effort) {
        BigDecimal rate = effort.rate();
        return rate == null ? null : rate.movePointRight(2);
    }

    private static Check undecided(String rule, String missing, @Nullable BigDecimal limit) {
        return new Check(rule, Outcome.UNDECIDED, null, null, limit, (LegalSource) null, missing);
    }
}
