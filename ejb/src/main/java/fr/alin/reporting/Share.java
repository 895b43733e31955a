package fr.alin.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Leases that count among those of a figure.
 *
 * @param yes that count
 * @param no that do not
 * @param incomplete counted apart while resources or household are unknown
 * @param noThreshold counted apart while no threshold is in force
 */
public record Share(int yes, int no, int incomplete, int noThreshold) {
    public static final Share NONE = new Share(0, 0, 0, 0);

    private static final int WHOLE = 100;

    public Share with(Answer answer) {
        return switch (answer) {
            case YES -> new Share(yes + 1, no, incomplete, noThreshold);
            case NO -> new Share(yes, no + 1, incomplete, noThreshold);
            case INCOMPLETE -> new Share(yes, no, incomplete + 1, noThreshold);
            case NO_THRESHOLD -> new Share(yes, no, incomplete, noThreshold + 1);
        };
    }

    public Share plus(Share other) {
        return new Share(
                yes + other.yes, no + other.no, incomplete + other.incomplete, noThreshold + other.noThreshold);
    }

    /** Leases of which it is known: what the percentage is of. */
    public int judged() {
        return yes + no;
    }

    /** Leases of which it is not. */
    public int apart() {
        return incomplete + noThreshold;
    }

    /** To one decimal, rounded down so that 24.96 does not read as a quarter; empty where nothing is judged. */
    public Optional<BigDecimal> percent() {
        return judged() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf((long) yes * WHOLE)
                        .divide(BigDecimal.valueOf(judged()), 1, RoundingMode.FLOOR));
    }

    /** @param objective least share in percent, null where none is in force */
    public Standing against(@Nullable Integer objective) {
        long all = judged() + apart();
        if (objective == null || all == 0) {
            return Standing.NOTHING;
        }
        long asked = objective * all;
        if ((long) yes * WHOLE >= asked) {
            return Standing.MET;
        }
        return (long) (yes + apart()) * WHOLE < asked ? Standing.MISSED : Standing.OPEN;
    }
}
