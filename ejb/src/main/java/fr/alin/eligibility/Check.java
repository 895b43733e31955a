package fr.alin.eligibility;

import fr.alin.legal.LegalSource;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a verdict.
 *
 * @param rule name of the rule, for example {@code INCOME_CEILING}; message key {@code rule.} and the name
 * @param ground set when the outcome is FAILED
 * @param actual the household's or dwelling's figure, null when unknown
 * @param limit the figure it is held against, null when there is none
 * @param missing the missing fact or the gap in the law when UNDECIDED; message key {@code missing.} and the name
 */
public record Check(
        String rule,
        Outcome outcome,
        @Nullable Ground ground,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal limit,
        @Nullable LegalSource source,
        @Nullable String missing) {
    /** Undecided for want of a fact that the household has to tell, and not for want of law. */
    public boolean owedByHousehold() {
        return outcome == Outcome.UNDECIDED && OwedFact.named(missing);
    }
}
