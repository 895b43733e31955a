package fr.alin.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is handed out of a version of a frozen list, and hashed: all that the order follows from, and no ground; neither why
 * the version was made nor what is confirmed, for the difference would name the ground. Whoever
 * has it can put the lines in order again and draw again, and knows nobody on it.
 *
 * @param version 1 for that of the deadline
 * @param deadline last day of applying, on which facts count
 * @param seed of the draw; its SHA-256 was on the offer from the publication
 * @param grid number of the grid of points
 * @param lines in order
 */
public record ListFile(UUID offer, int version, LocalDate deadline, String seed, int grid, List<Line> lines) {
    public ListFile {
        lines = List.copyOf(lines);
    }

    /**
     * A place.
     *
     * @param key drawn for this list alone
     * @param points of what is declared and not struck, which this order counts
     * @param filingOrder 1 for the oldest request of the list; requests filed on the same day share it
     * @param ticket of the draw
     */
    public record Line(UUID key, Bucket bucket, int points, int filingOrder, String ticket) {}
}
