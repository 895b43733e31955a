package fr.alin.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A list as it stood when its offer closed: all that the order rests on, and the order. Enough to do it again years
 * later, when nobody knows any more who was on it.
 *
 * @param deadline last day of applying, on which seniority and ages count
 * @param candidates by key, which says nothing of their order
 * @param result in order
 */
public record FrozenList(
        UUID offer, LocalDate deadline, String seed, Grid grid, List<CandidateFacts> candidates, List<Line> result) {
    public FrozenList {
        candidates = List.copyOf(candidates);
        result = List.copyOf(result);
    }

    /** A place as it was given. */
    public record Line(UUID key, Bucket bucket, Map<Heading, Integer> points, int total) {
        public Line {
            points = Map.copyOf(points);
        }
    }
}
