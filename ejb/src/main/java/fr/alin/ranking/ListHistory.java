package fr.alin.ranking;

import java.time.Instant;
import java.util.List;

/**
 * How a frozen list came to stand as it does.
 *
 * @param standingSince when its last version was made
 * @param versions all of them, the latest first; none when there is but the one of the deadline
 * @param before place in the version before this one, 0 for none
 * @param line of the candidature that is looked at
 */
public record ListHistory(Instant standingSince, List<ListVersion> versions, int before, OwnLine line) {
    public ListHistory {
        versions = List.copyOf(versions);
    }
}
