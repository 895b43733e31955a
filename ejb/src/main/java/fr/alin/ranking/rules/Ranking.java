package fr.alin.ranking.rules;

import fr.alin.ranking.CandidateFacts;
import fr.alin.ranking.Grid;
import fr.alin.ranking.RankedCandidate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The order of the candidatures of an offer: bucket, points, older request, then a draw nobody can influence. Total and
 * pure: the same facts, grid, day and seed give the same order everywhere and years later.
 */
public final class Ranking {
    private final List<Entry> entries = new ArrayList<>();
    private final Scoring scoring;

    private Ranking(Grid grid, LocalDate date) {
        this.scoring = new Scoring(grid, date);
    }

    /**
     * Puts the candidatures in order.
     *
     * @param date day on which seniority is counted
     * @param seed drawn at the offer's publication, shown at the freeze; {@link fr.alin.ranking.Draw#NOT_YET} before
     */
    public static Ranking of(Collection<CandidateFacts> facts, Grid grid, LocalDate date, String seed) {
        Ranking ranking = new Ranking(grid, date);
        facts.forEach(one -> ranking.entries.add(new Entry(one, ranking.scoring, seed)));
        Entry[] sorted = ranking.entries.toArray(Entry[]::new);
        Arrays.sort(sorted, Comparator.comparing(Entry::contender, Contender.ORDER));
        ranking.entries.clear();
        ranking.entries.addAll(Arrays.asList(sorted));
        return ranking;
    }

    public int size() {
        return entries.size();
    }

    /** Place of a candidature, 0 when it is not in the list. */
    public int placeOf(UUID key) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).facts.key().equals(key)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The first of the places that the draw alone will tell apart: all who tie share it until then. */
    public int sharedPlace(int place) {
        int first = place;
        while (first > 1 && entries.get(first - 2).contender.ties(entries.get(place - 1).contender)) {
            first--;
        }
        return first;
    }

    /** How many others stand where the draw alone decides. */
    public int tiedWith(int place) {
        Contender own = entries.get(place - 1).contender;
        return (int) entries.stream().filter(entry -> entry.contender.ties(own)).count() - 1;
    }

    /** One place with its explanation; only what is asked for is explained. */
    public RankedCandidate at(int place) {
        CandidateFacts facts = entries.get(place - 1).facts;
        return new RankedCandidate(place, facts, scoring.score(facts));
    }

    public List<RankedCandidate> all() {
        List<RankedCandidate> all = new ArrayList<>(entries.size());
        for (int place = 1; place <= entries.size(); place++) {
            all.add(at(place));
        }
        return all;
    }

    /** A candidature under way to its place. */
    private record Entry(CandidateFacts facts, Contender contender) {
        Entry(CandidateFacts facts, Scoring scoring, String seed) {
            this(
                    facts,
                    new Contender(
                            facts.key(),
                            Scoring.bucket(facts),
                            scoring.total(facts),
                            facts.filingOrder(),
                            facts.ticket(),
                            seed));
        }
    }
}
