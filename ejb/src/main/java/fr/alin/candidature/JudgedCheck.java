package fr.alin.candidature;

import fr.alin.eligibility.Check;
import fr.alin.eligibility.Outcome;
import fr.alin.legal.LegalSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A check of a verdict as it is kept.
 *
 * @param actual the household's or dwelling's figure, null when unknown
 * @param limit the figure it was held against, null when there is none
 * @param missing the missing fact or the gap in the law
 * @param text of the law behind the limit
 * @param validFrom day from which that text was in force
 */
public record JudgedCheck(
        String rule,
        Outcome outcome,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal limit,
        @Nullable String missing,
        @Nullable String text,
        @Nullable LocalDate validFrom) {
    JudgedCheck withoutFigure() {
        return new JudgedCheck(rule, outcome, null, limit, missing, text, validFrom);
    }

    static JudgedCheck of(Check check) {
        LegalSource source = check.source();
        return new JudgedCheck(
                check.rule(),
                check.outcome(),
                check.actual(),
                check.limit(),
                check.missing(),
                source == null ? null : source.text(),
                source == null ? null : source.validFrom());
    }
}
