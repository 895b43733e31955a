package fr.alin.legal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** By what the ceilings of the other regions are multiplied in the départements overseas, scheme by scheme. */
final class OverseasTable {
    private final LegalTable table;
    private final Map<String, Weight> weights = new HashMap<>();

    /**
     * A weight.
     *
     * @param of scheme whose ceilings are weighted
     */
    record Weight(String of, BigDecimal factor) {
        /** Each figure of the table by itself, half up to the euro. */
        int of(int euros) {
            return factor.multiply(BigDecimal.valueOf(euros))
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValueExact();
        }
    }

    OverseasTable(LegalTable table) {
        this.table = table;
        table.rows().forEach(row -> {
            BigDecimal factor = row.decimal("factor");
            if (factor.signum() <= 0 || factor.compareTo(BigDecimal.ONE) > 0) {
                throw row.broken("a factor is above 0 and at most 1");
            }
            if (weights.put(row.text("scheme"), new Weight(row.text("of"), factor)) != null) {
                throw row.broken("second factor of " + row.text("scheme"));
            }
        });
    }

    /** Empty for a scheme whose ceilings are the same overseas, those of intermediate housing. */
    Optional<Weight> weight(String scheme) {
        return Optional.ofNullable(weights.get(scheme));
    }

    String text() {
        return table.header("text");
    }
}
