package fr.alin.shared;

import java.time.Instant;

/** Once a night, on every node: the time to drop what nobody needs any more. */
public record NightPassed(Instant at) {}
