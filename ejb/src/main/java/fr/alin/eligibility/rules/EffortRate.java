package fr.alin.eligibility.rules;

import fr.alin.shared.Euros;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Share of the resources that the rent takes once the housing benefit is deducted (arrêté of 10 March 2011). */
record EffortRate(Euros rentWithCharges, Euros housingBenefit, Euros resources) {
    /** Compared on exact amounts: (rent − benefit) × 100 against the percentage of the resources. */
    boolean isAbove(int percent) {
        return resources.cents() == 0
                || Math.multiplyExact(rentWithCharges.minus(housingBenefit).cents(), 100L)
                        > Math.multiplyExact(resources.cents(), (long) percent);
    }

    /** Four decimals, for display; null without resources. */
    @Nullable
    BigDecimal rate() {
        return resources.cents() == 0
                ? null
                : rentWithCharges.minus(housingBenefit).amount().divide(resources.amount(), 4, RoundingMode.HALF_UP);
    }

    /** The guide's "about three times the rent"; null without rent. */
    @Nullable
    BigDecimal guideRatio() {
        return rentWithCharges.cents() == 0
                ? null
                : resources.plus(housingBenefit).amount().divide(rentWithCharges.amount(), 2, RoundingMode.HALF_UP);
    }
}
