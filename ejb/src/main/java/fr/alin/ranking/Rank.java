package fr.alin.ranking;

/**
 * A place in the order.
 *
 * @param place 1 for the first
 * @param among number of candidatures
 * @param bucket the group that decided first
 */
public record Rank(int place, int among, int bucket) {
    public boolean first() {
        return place == 1;
    }
}
