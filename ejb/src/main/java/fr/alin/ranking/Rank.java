package fr.alin.ranking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place with all that explains it, for its owner and for advisers.
 *
 * @param among number of candidatures
 * @param frozenAt when the list was frozen, null while it may still change
 */
public record Rank(int place, int among, CandidateFacts facts, Score score, Grid grid, @Nullable Instant frozenAt) {
    public boolean frozen() {
        return frozenAt != null;
    }
}
