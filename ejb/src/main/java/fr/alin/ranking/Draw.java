package fr.alin.ranking;

import fr.alin.shared.Secrets;
import java.util.UUID;

/**
 * The draw between candidatures that nothing else tells apart. It is made at the deadline and never before: an order that
 * is shown earlier says nothing of it, so that applying again cannot turn it. The hash of the seed is on the offer from
 * its publication.
 */
public final class Draw {
    /** Stands for the seed while candidatures may still come and go. */
    public static final String NOT_YET = "";

    private Draw() {}

    /**
     * The ticket of a request for an offer: the same whenever and however often somebody applies with their number. Made
     * under the server's key, so that nobody finds out afterwards whose it was; with the number it is gone for good.
     *
     * @param nur number of the request
     */
    public static String ticket(Secrets secrets, UUID offer, String nur) {
        return secrets.token("draw:" + nur, offer);
    }

    /** What is compared: the lower one passes. */
    public static String drawn(String ticket, String seed) {
        return Secrets.hash(ticket + ":" + seed);
    }
}
