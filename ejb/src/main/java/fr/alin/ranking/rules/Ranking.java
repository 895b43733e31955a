package fr.alin.ranking.rules;

import fr.alin.ranking.RankFacts;
import fr.alin.shared.Secrets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Puts the candidatures of an offer in order: bucket, then older request, then a draw nobody can influence. */
public final class Ranking {
    private Ranking() {}

    /**
     * The total order.
     *
     * @param offer and seed make the draw; the seed is drawn at publication
     */
    public static List<RankFacts> order(Collection<RankFacts> candidatures, UUID offer, String seed) {
        return candidatures.stream()
                .sorted(Comparator.comparingInt(RankFacts::bucket)
                        .thenComparing(RankFacts::filedOn)
                        .thenComparing(facts -> draw(facts, offer, seed))
                        .thenComparing(RankFacts::key))
                .toList();
    }

    private static String draw(RankFacts facts, UUID offer, String seed) {
        return Secrets.hash(offer + ":" + facts.request() + ":" + seed);
    }
}
