package fr.alin.ranking.rules;

import fr.alin.ranking.FrozenList;
import fr.alin.ranking.Grid;
import fr.alin.ranking.SimulationView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Ranks frozen lists by a draft and counts what changes. */
public final class Simulation {
    /** As many as a landlord is sent at least. */
    private static final int FIRST = 3;

    private final Grid draft;
    private final List<SimulationView.Offer> offers = new ArrayList<>();

    public Simulation(Grid draft) {
        this.draft = draft;
    }

    public void add(FrozenList list) {
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

    public SimulationView result() {
        return new SimulationView(offers.stream()
                .sorted(Comparator.comparingInt(SimulationView.Offer::entrants)
                        .thenComparingInt(SimulationView.Offer::moved)
                        .reversed()
                        .thenComparing(SimulationView.Offer::offer))
                .toList());
    }

    private static List<UUID> keys(List<FrozenList.Line> lines) {
        return lines.stream().map(FrozenList.Line::key).toList();
    }
}
