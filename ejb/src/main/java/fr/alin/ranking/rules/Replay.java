package fr.alin.ranking.rules;

import fr.alin.ranking.CandidateFacts;
import fr.alin.ranking.FrozenList;
import fr.alin.ranking.Grid;
import fr.alin.ranking.Heading;
import fr.alin.ranking.ListChange;
import fr.alin.ranking.PointLine;
import fr.alin.ranking.RankedCandidate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Freezes a list, and does a frozen one again. */
public final class Replay {
    private Replay() {}

    /** The first version. */
    public static FrozenList freeze(
            UUID offer, LocalDate deadline, String seed, Grid grid, List<CandidateFacts> facts) {
        List<CandidateFacts> byKey =
                facts.stream().sorted(Comparator.comparing(CandidateFacts::key)).toList();
        List<FrozenList.Line> result = lines(offer, deadline, seed, grid, byKey);
        return new FrozenList(offer, 1, ListChange.DEADLINE, deadline, seed, grid, byKey, result);
    }

    /**
     * The next version: the same people, grid, seed and day.
     *
     * @param facts of each key of the list, in its order
     */
    public static FrozenList restate(FrozenList list, ListChange change, List<CandidateFacts> facts) {
        List<FrozenList.Line> result = lines(list.offer(), list.deadline(), list.seed(), list.grid(), facts);
        return new FrozenList(
                list.offer(), list.version() + 1, change, list.deadline(), list.seed(), list.grid(), facts, result);
    }

    /** The same list ranked by another grid: what a draft would have changed. */
    public static List<FrozenList.Line> by(Grid other, FrozenList list) {
        return lines(list.offer(), list.deadline(), list.seed(), other, list.candidates());
    }

    /** Where doing it again gives something else; empty when it is identical. */
    public static List<String> differences(FrozenList list) {
        List<FrozenList.Line> again = by(list.grid(), list);
        List<String> differences = new ArrayList<>();
        if (again.size() != list.result().size()) {
            differences.add("%d places instead of %d"
                    .formatted(again.size(), list.result().size()));
        }
        for (int i = 0; i < Math.min(again.size(), list.result().size()); i++) {
            if (!again.get(i).equals(list.result().get(i))) {
                differences.add("place %d: %s instead of %s"
                        .formatted(i + 1, again.get(i), list.result().get(i)));
            }
        }
        return differences;
    }

    private static List<FrozenList.Line> lines(
            UUID offer, LocalDate deadline, String seed, Grid grid, List<CandidateFacts> facts) {
        return Ranking.of(facts, grid, deadline, offer, seed).all().stream()
                .map(Replay::line)
                .toList();
    }

    private static FrozenList.Line line(RankedCandidate ranked) {
        Map<Heading, Integer> points = new EnumMap<>(Heading.class);
        for (PointLine line : ranked.score().lines()) {
            points.put(line.heading(), line.points());
        }
        return new FrozenList.Line(
                ranked.facts().key(),
                ranked.score().bucket(),
                points,
                ranked.score().total());
    }
}
