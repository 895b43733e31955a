package fr.alin.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A session of an account as its owner sees it.
 *
 * @param device browser and system, as far as the browser said
 * @param present the one that asks
 */
public record SessionView(UUID id, String device, Instant startedAt, Instant seenAt, boolean present) {}
