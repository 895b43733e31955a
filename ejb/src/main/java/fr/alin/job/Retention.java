package fr.alin.job;

import java.time.Duration;

/**
 * How long something about people is kept: told to them on the page about their data.
 *
 * @param data its kind; message key {@code retention.} and the name
 * @param period after its use or its end
 */
public record Retention(String data, Duration period) {}
