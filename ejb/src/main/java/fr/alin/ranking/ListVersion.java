package fr.alin.ranking;

import java.time.Instant;

/**
 * One version of a frozen list.
 *
 * @param number 1 for that of the deadline
 * @param own the facts that changed are those of the candidature that is looked at
 * @param madeAt when it was frozen, or the proof recorded
 * @param sha256 of its text, as in the trail
 */
public record ListVersion(int number, ListChange change, boolean own, Instant madeAt, String sha256) {}
