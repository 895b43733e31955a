package fr.alin.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A version of the list of a closed offer: all that the order rests on, and the order. Enough to do it again years
 * later, when nobody knows any more who was on it.
 *
 * @param version 1 for that of the deadline; each fact proved later of that day makes another
 * @param change why this version was made
 * @param deadline last day of applying, on which seniority and ages count
 * @param candidates by key, which says nothing of their order
 * @param result in order
 */
public record FrozenList(
        UUID offer,
        int version,
        ListChange change,
        LocalDate deadline,
        String seed,
        Grid grid,
        List<CandidateFacts> candidates,
        List<Line> result) {
    public FrozenList {
        candidates = List.copyOf(candidates);
        result = List.copyOf(result);
    }

    /** Place of a line, 0 when the key is not on the list. */
    public int placeOf(UUID key) {
        for (int i = 0; i < result.size(); i++) {
            if (result.get(i).key().equals(key)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** A place as it was given. */
    public record Line(UUID key, Bucket bucket, Map<Heading, Integer> points, int total) {
        public Line {
            points = Map.copyOf(points);
        }
    }
}
