package fr.alin.job;

import java.time.Instant;
import java.util.UUID;

/**
 * An item that failed, as ADMIN sees it.
 *
 * @param failure type of what was thrown, and where
 */
public record WaitingItem(
        String job,
        UUID item,
        boolean parked,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        String failure) {}
