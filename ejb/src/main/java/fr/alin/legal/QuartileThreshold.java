package fr.alin.legal;

import java.math.BigDecimal;

/**
 * Up to which income a household belongs to the quarter of applicants with the lowest resources (CCH L441-1).
 *
 * @param euros a year and consumption unit; an income equal to it belongs to the first quartile
 */
public record QuartileThreshold(int euros, LegalSource source) {
    /** @param units of consumption; compared without any rounding */
    public boolean reaches(BigDecimal yearlyIncome, BigDecimal units) {
        return yearlyIncome.compareTo(units.multiply(BigDecimal.valueOf(euros))) <= 0;
    }

    /** Whether the figure was made up and may decide in demonstrations only. */
    public boolean invented() {
        return source.status() == SourceStatus.INVENTED;
    }
}
