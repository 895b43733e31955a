package fr.alin.study;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the history of a file. */
public record TrailEntry(Instant at, String action, @Nullable String reason, @Nullable String actor) {}
