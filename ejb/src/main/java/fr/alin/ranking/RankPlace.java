package fr.alin.ranking;

/**
 * A place without its explanation, for lists.
 *
 * @param place before the draw the first of those that a tie shares
 */
public record RankPlace(int place, int points) {}
