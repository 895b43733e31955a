package fr.alin.ranking;

import java.util.Map;
import java.util.UUID;

/**
 * A place as a landlord sees it: never a ground.
 *
 * @param key of the candidature
 * @param group 1, 2 or 3
 * @param headings sums under neutral headings; they add up to the total
 */
public record LandlordRank(UUID key, int place, int group, int total, Map<NeutralHeading, Integer> headings) {
    public LandlordRank {
        headings = Map.copyOf(headings);
    }

    public static LandlordRank of(RankedCandidate ranked) {
        Score score = ranked.score();
        return new LandlordRank(
                ranked.facts().key(), ranked.place(), score.bucket().group(), score.total(), score.neutral());
    }
}
