package fr.alin.ranking;

import java.util.List;
import java.util.UUID;

/**
 * What a draft would have changed.
 *
 * @param offers one for each list, the most changed first
 * @param groups one for each group of people that is on a list, in the order of the groups
 */
public record SimulationView(List<Offer> offers, List<Group> groups) {
    public SimulationView {
        offers = List.copyOf(offers);
        groups = List.copyOf(groups);
    }

    /**
     * Candidatures of a group of people.
     *
     * @param up would have had a better place
     * @param down would have had a worse one
     */
    public record Group(Bucket bucket, int candidates, int up, int down) {}

    /**
     * A list under both grids.
     *
     * @param candidates on the list
     * @param moved places that somebody else would have had
     * @param sameFirst the first three are the same, in the same order
     * @param entrants of the first three who were not among them
     */
    public record Offer(UUID offer, int candidates, int moved, boolean sameFirst, int entrants) {}

    public long candidates() {
        return offers.stream().mapToInt(Offer::candidates).sum();
    }

    public long moved() {
        return offers.stream().mapToInt(Offer::moved).sum();
    }

    /** Lists whose first three stay as they are. */
    public long unchanged() {
        return offers.stream().filter(Offer::sameFirst).count();
    }

    /** Lists with the same first three in another order. */
    public long reordered() {
        return offers.stream()
                .filter(offer -> !offer.sameFirst() && offer.entrants() == 0)
                .count();
    }

    /** Lists on which somebody else would have come among the first three. */
    public long entered() {
        return offers.stream().filter(offer -> offer.entrants() > 0).count();
    }
}
