package fr.alin.ranking.rules;

import fr.alin.ranking.Bucket;
import fr.alin.ranking.FrozenList;
import fr.alin.ranking.Grid;
import fr.alin.ranking.SimulationView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Ranks frozen lists by a draft and counts what changes. */
public final class Simulation {
    /** As many as a landlord is sent at least. */
    private static final int FIRST = 3;
    /** Candidatures, up, down. */
    private static final int FIGURES = 3;

    private final Grid draft;
    private final List<SimulationView.Offer> offers = new ArrayList<>();
    private final Map<Bucket, int[]> groups = new EnumMap<>(Bucket.class);

    public Simulation(Grid draft) {
        this.draft = draft;
    }

    public void add(FrozenList list) {
        groups(list);
        List<UUID> before = keys(list.result());
        List<UUID> after = keys(Replay.by(draft, list));
        int moved = 0;
        for (int i = 0; i < before.size(); i++) {
            moved += before.get(i).equals(after.get(i)) ? 0 : 1;
        }
        List<UUID> firstBefore = before.subList(0, Math.min(FIRST, before.size()));
        List<UUID> firstAfter = after.subList(0, Math.min(FIRST, after.size()));
        Set<UUID> entrants = new HashSet<>(firstAfter);
        firstBefore.forEach(entrants::remove);
        offers.add(new SimulationView.Offer(
                list.offer(), before.size(), moved, firstBefore.equals(firstAfter), entrants.size()));
    }

    /** Groups stand before points: nobody changes the group, whatever the draft says. */
    private void groups(FrozenList list) {
        List<UUID> after = keys(Replay.by(draft, list));
        Map<UUID, Integer> places = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            places.put(after.get(i), i);
        }
        for (int i = 0; i < list.result().size(); i++) {
            FrozenList.Line line = list.result().get(i);
            int place = Objects.requireNonNull(places.get(line.key()));
            int[] counts = groups.computeIfAbsent(line.bucket(), bucket -> new int[FIGURES]);
            counts[0]++;
            counts[1] += place < i ? 1 : 0;
            counts[2] += place > i ? 1 : 0;
        }
    }

    public SimulationView result() {
        return new SimulationView(
                offers.stream()
                        .sorted(Comparator.comparingInt(SimulationView.Offer::entrants)
                                .thenComparingInt(SimulationView.Offer::moved)
                                .reversed()
                                .thenComparing(SimulationView.Offer::offer))
                        .toList(),
                groups.entrySet().stream()
                        .map(group -> new SimulationView.Group(
                                group.getKey(), group.getValue()[0], group.getValue()[1], group.getValue()[2]))
                        .toList());
    }

    private static List<UUID> keys(List<FrozenList.Line> lines) {
        return lines.stream().map(FrozenList.Line::key).toList();
    }
}
