package fr.alin.job;

import java.time.Duration;
import java.util.Optional;

/** How long a mail or an item of a job waits after a failed attempt: 5 s, doubled each time up to an hour; parked after the twelfth. */
public final class Backoff {
    private static final int LAST_ATTEMPT = 12;
    private static final long FIRST_SECONDS = 5;
    private static final Duration LONGEST = Duration.ofHours(1);

    private Backoff() {}

    /** @return empty when there is no further attempt */
    public static Optional<Duration> after(int attempts) {
        if (attempts >= LAST_ATTEMPT) {
            return Optional.empty();
        }
        Duration wait = Duration.ofSeconds(FIRST_SECONDS << (attempts - 1));
        return Optional.of(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }
}
