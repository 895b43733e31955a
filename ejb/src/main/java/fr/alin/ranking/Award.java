package fr.alin.ranking;

import jakarta.persistence.Embeddable;

/**
 * A line of the grid.
 *
 * @param points for the criterion, or for each employer's point or completed year
 * @param cap most that it can give
 */
@Embeddable
public record Award(int points, int cap) {
    /** Points of so many employer's points or completed years, or of a ground that holds once. */
    public int given(int units) {
        return Math.min(cap, points * units);
    }
}
