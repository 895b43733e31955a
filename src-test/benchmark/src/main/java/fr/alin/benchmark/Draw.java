package fr.alin.benchmark;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** All that is random of one generated row: the same for the same seed, kind of row and number, whatever was drawn before. */
final class Draw {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int HUNDRED = 100;
    private static final long VERSION_CLEARED = 0xFFFFFFFFFFFF0FFFL;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT_CLEARED = 0x3FFFFFFFFFFFFFFFL;
    private static final long VARIANT = 0x8000000000000000L;

    private final SplittableRandom random;

    Draw(long seed, String kind, int number) {
        random = new SplittableRandom((seed * SPREAD + kind.hashCode()) * SPREAD + number);
    }

    /** From 0 on, below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int lowest, int highest) {
        return random.nextInt(lowest, highest + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(HUNDRED) < percent;
    }

    /** From 0 on, below 1. */
    double fraction() {
        return random.nextDouble();
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    UUID uuid() {
        return new UUID(random.nextLong() & VERSION_CLEARED | VERSION_4, random.nextLong() & VARIANT_CLEARED | VARIANT);
    }

    void fill(byte[] bytes) {
        random.nextBytes(bytes);
    }
}
