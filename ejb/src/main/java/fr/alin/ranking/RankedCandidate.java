package fr.alin.ranking;

/**
 * A place in the order.
 *
 * @param place 1 for the first
 */
public record RankedCandidate(int place, CandidateFacts facts, Score score) {}
