package fr.alin.ranking;

import fr.alin.shared.Secrets;
import java.util.UUID;

/**
 * The draw between candidatures that nothing else tells apart. The hash of the seed is on the offer from its publication,
 * the tickets stand before anybody knows the seed: whoever knows both afterwards draws again and finds the same.
 */
public final class Draw {
    private Draw() {}

    /** The ticket of a request for an offer; says nothing of the request, and nothing of its tickets for other offers. */
    public static String ticket(UUID offer, UUID request) {
        return Secrets.hash(offer + ":" + request);
    }

    /** What is compared: the lower one passes. */
    public static String drawn(String ticket, String seed) {
        return Secrets.hash(ticket + ":" + seed);
    }
}
