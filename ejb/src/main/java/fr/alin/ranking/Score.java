package fr.alin.ranking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

    /** What a landlord may see: sums under headings that name no ground. */
    public Map<NeutralHeading, Integer> neutral() {
        Map<NeutralHeading, Integer> sums = new EnumMap<>(NeutralHeading.class);
        for (NeutralHeading heading : NeutralHeading.values()) {
            sums.put(heading, 0);
        }
        lines.forEach(line -> sums.merge(neutralOf(line.heading()), line.points(), Integer::sum));
        return sums;
    }

    private static NeutralHeading neutralOf(Heading heading) {
        return switch (heading) {
            case EMPLOYER, MOBILITY -> NeutralHeading.EMPLOYMENT;
            case SITUATION, YOUTH -> NeutralHeading.SITUATION;
            case SENIORITY -> NeutralHeading.SENIORITY;
        };
    }
}
