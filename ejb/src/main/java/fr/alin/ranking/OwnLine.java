package fr.alin.ranking;

import fr.alin.shared.Secrets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own line of a frozen list with all that is needed to draw it again.
 *
 * @param filingOrder 1 for the oldest request of the list
 * @param listSha256 of the file of the version that stands; null for lists frozen before there were files without grounds
 */
public record OwnLine(UUID key, int filingOrder, String ticket, String seed, @Nullable String listSha256) {
    /** What was on the offer from its publication. */
    public String seedHash() {
        return Secrets.hash(seed);
    }

    /** What was compared where everything else was the same. */
    public String drawn() {
        return Draw.drawn(ticket, seed);
    }
}
