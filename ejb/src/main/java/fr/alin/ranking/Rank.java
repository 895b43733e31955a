package fr.alin.ranking;

import org.jspecify.annotations.Nullable;

/**
 * A place with all that explains it, for its owner and for advisers.
 *
 * @param place before the draw the first of those that a tie shares
 * @param among number of candidatures
 * @param confirmed the place if nothing counted that is only declared, as in the set sent to the landlord
 * @param tied others whom the draw alone tells apart from it
 * @param history of the frozen list, null while candidatures may still come and go
 */
public record Rank(
        int place,
        int among,
        int confirmed,
        int tied,
        CandidateFacts facts,
        Score score,
        Grid grid,
        @Nullable ListHistory history) {
    public boolean frozen() {
        return history != null;
    }
}
