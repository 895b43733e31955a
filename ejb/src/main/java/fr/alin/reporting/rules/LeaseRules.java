package fr.alin.reporting.rules;

import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.legal.QuartileThreshold;
import fr.alin.reporting.Answer;
import fr.alin.reporting.Figure;
import fr.alin.reporting.LeaseFacts;
import fr.alin.shared.Age;
import fr.alin.shared.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a lease says to a figure. Resources are weighed as CCH L441-1 does: declared a month × 12, by consumption units of the
 * household on the day of the lease, against the threshold in force there on that day.
 */
public final class LeaseRules {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final Law law;
    private final boolean demonstration;

    /** @param demonstration whether thresholds that were made up decide; elsewhere there is none in their place */
    public LeaseRules(Law law, boolean demonstration) {
        this.law = law;
        this.demonstration = demonstration;
    }

    /** @param figure that concerns the lease */
    public Answer answer(Figure figure, LeaseFacts lease) {
        return switch (figure) {
            case PRIORITY -> lease.ground() == null ? Answer.NO : Answer.YES;
            case FIRST_QUARTILE -> firstQuartile(lease);
            case OTHER_QUARTILES -> opposite(firstQuartile(lease));
        };
    }

    private Answer firstQuartile(LeaseFacts lease) {
        Euros resources = lease.monthlyResources();
        if (resources == null || lease.adults().isEmpty()) {
            return Answer.INCOMPLETE;
        }
        try {
            QuartileThreshold threshold = law.firstQuartile(lease.signedOn(), lease.departement());
            if (threshold.invented() && !demonstration) {
                return Answer.NO_THRESHOLD;
            }
            BigDecimal units = law.consumptionUnits(lease.signedOn())
                    .of(ages(lease.adults(), lease.signedOn()), ages(lease.dependants(), lease.signedOn()));
            return threshold.reaches(resources.amount().multiply(MONTHS), units) ? Answer.YES : Answer.NO;
        } catch (NoLegalAnswerException e) {
            return Answer.NO_THRESHOLD;
        }
    }

    private static List<Integer> ages(List<LocalDate> births, LocalDate day) {
        return births.stream().map(birth -> Age.on(birth, day)).toList();
    }

    private static Answer opposite(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            default -> answer;
        };
    }
}
