package fr.alin.ranking.rules;

import fr.alin.ranking.CandidateFacts;
import fr.alin.ranking.FrozenList;
import fr.alin.ranking.Grid;
import fr.alin.ranking.Heading;
import fr.alin.ranking.ListChange;
import fr.alin.ranking.ListFile;
import fr.alin.ranking.PointLine;
import fr.alin.ranking.RankedCandidate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Freezes a list, and does a frozen one again. */
public final class Replay {
    private Replay() {}

    /** The first version. */
    public static FrozenList freeze(
            UUID offer, LocalDate deadline, String seed, Grid grid, List<CandidateFacts> facts) {
        List<CandidateFacts> byKey =
                facts.stream().sorted(Comparator.comparing(CandidateFacts::key)).toList();
        List<FrozenList.Line> result = lines(deadline, seed, grid, byKey);
        return new FrozenList(offer, 1, ListChange.DEADLINE, deadline, seed, grid, byKey, result);
    }

    /**
     * The next version: the same people, grid, seed and day.
     *
     * @param facts of each key of the list, in its order
     */
    public static FrozenList restate(FrozenList list, ListChange change, List<CandidateFacts> facts) {
        List<FrozenList.Line> result = lines(list.deadline(), list.seed(), list.grid(), facts);
        return new FrozenList(
                list.offer(), list.version() + 1, change, list.deadline(), list.seed(), list.grid(), facts, result);
    }

    /** The same list ranked by another grid: what a draft would have changed. */
    public static List<FrozenList.Line> by(Grid other, FrozenList list) {
        return lines(list.deadline(), list.seed(), other, list.candidates());
    }

    /** Where doing it again gives something else; empty when it is identical. */
    public static List<String> differences(FrozenList list) {
        return differences(by(list.grid(), list), list.result());
    }

    /** What is handed out of a list: its order with points, without what they were given for. */
    public static ListFile file(FrozenList list) {
        Map<UUID, CandidateFacts> facts =
                list.candidates().stream().collect(Collectors.toMap(CandidateFacts::key, Function.identity()));
        List<ListFile.Line> lines = list.result().stream()
                .map(line -> line(line, Objects.requireNonNull(facts.get(line.key()))))
                .toList();
        return new ListFile(
                list.offer(),
                list.version(),
                list.deadline(),
                list.seed(),
                list.grid().number(),
                lines);
    }

    private static ListFile.Line line(FrozenList.Line line, CandidateFacts facts) {
        return new ListFile.Line(line.key(), line.bucket(), line.total(), facts.filingOrder(), facts.ticket());
    }

    /** Where putting the lines in order again gives something else, or a key stands twice; empty when it is identical. */
    public static List<String> differences(ListFile list) {
        long keys = list.lines().stream().map(ListFile.Line::key).distinct().count();
        if (keys != list.lines().size()) {
            return List.of("%d keys for %d lines".formatted(keys, list.lines().size()));
        }
        List<ListFile.Line> again = list.lines().stream()
                .sorted(Comparator.comparing(
                        line -> new Contender(
                                line.key(),
                                line.bucket(),
                                line.points(),
                                line.filingOrder(),
                                line.ticket(),
                                list.seed()),
                        Contender.ORDER))
                .toList();
        return differences(again, list.lines());
    }

    private static <T> List<String> differences(List<T> again, List<T> given) {
        List<String> differences = new ArrayList<>();
        if (again.size() != given.size()) {
            differences.add("%d places instead of %d".formatted(again.size(), given.size()));
        }
        for (int i = 0; i < Math.min(again.size(), given.size()); i++) {
            if (!again.get(i).equals(given.get(i))) {
                differences.add("place %d: %s instead of %s".formatted(i + 1, again.get(i), given.get(i)));
            }
        }
        return differences;
    }

    private static List<FrozenList.Line> lines(LocalDate deadline, String seed, Grid grid, List<CandidateFacts> facts) {
        return Ranking.of(facts, grid, deadline, seed).all().stream()
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
