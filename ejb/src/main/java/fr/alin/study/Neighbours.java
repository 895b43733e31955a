package fr.alin.study;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The files beside one in an adviser's queue.
 *
 * @param previous null at the beginning
 * @param next null at the end
 */
public record Neighbours(@Nullable UUID previous, @Nullable UUID next) {}
