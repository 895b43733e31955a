package fr.alin.ranking;

import org.jspecify.annotations.Nullable;

/**
 * Points of a heading and why.
 *
 * @param ground the criterion that counted, null when none did
 * @param points given
 * @param cap most that the heading can give
 */
public record PointLine(Heading heading, @Nullable Criterion ground, int points, int cap) {}
