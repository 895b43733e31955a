package fr.alin.ranking;

/**
 * A line of the grid.
 *
 * @param points for the criterion, or for each employer's point or completed year
 * @param cap most that it can give
 */
public record Award(int points, int cap) {}
