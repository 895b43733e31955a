package fr.alin.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money in cents.
 *
 * @param cents may be negative, as a rent after housing benefit can be
 */
public record Euros(long cents) implements Comparable<Euros> {
    public static final Euros ZERO = new Euros(0);

    public static Euros of(long euros) {
        return new Euros(Math.multiplyExact(euros, 100));
    }

    /** Rounds half up to the cent. */
    public static Euros of(BigDecimal euros) {
        return new Euros(
                euros.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public Euros plus(Euros other) {
        return new Euros(Math.addExact(cents, other.cents));
    }

    public Euros minus(Euros other) {
        return new Euros(Math.subtractExact(cents, other.cents));
    }

    /** Whole euros, rounded half up: how a rent is said in short. */
    public long whole() {
        return amount().setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    public BigDecimal amount() {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public int compareTo(Euros other) {
        return Long.compare(cents, other.cents);
    }
}
