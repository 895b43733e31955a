package fr.alin.ranking.rules;

import fr.alin.ranking.Bucket;
import fr.alin.ranking.Draw;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What decides a place, and the one total order of the product: bucket, points, older request, draw. */
final class Contender {
    static final Comparator<Contender> ORDER = (a, b) -> {
        int byRank = Long.compare(a.rank, b.rank);
        if (byRank != 0) {
            return byRank;
        }
        int byDraw = a.drawn().compareTo(b.drawn());
        return byDraw != 0 ? byDraw : a.key.compareTo(b.key);
    };

    private final UUID key;
    private final String ticket;
    private final String seed;
    /** Bucket, then points downwards, then filing order, in one number. */
    private final long rank;
    /** Drawn only where it decides: most candidatures never tie. */
    private @Nullable String drawn;

    Contender(UUID key, Bucket bucket, int points, int filingOrder, String ticket, String seed) {
        this.key = key;
        this.ticket = ticket;
        this.seed = seed;
        this.rank = ((long) bucket.ordinal() << 48) | ((long) (0xFFFF - points) << 32) | filingOrder;
    }

    boolean ties(Contender other) {
        return rank == other.rank;
    }

    private String drawn() {
        if (drawn == null) {
            drawn = Draw.drawn(ticket, seed);
        }
        return drawn;
    }
}
