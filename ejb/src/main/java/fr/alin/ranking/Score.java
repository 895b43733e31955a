package fr.alin.ranking;

import java.util.List;

/**
 * The points of a candidature, heading by heading; the total is their sum.
 *
 * @param lines one a heading, in the grid's order
 */
public record Score(Bucket bucket, List<PointLine> lines) {
    public Score {
        lines = List.copyOf(lines);
    }

    public int total() {
        return lines.stream().mapToInt(PointLine::points).sum();
    }
}
