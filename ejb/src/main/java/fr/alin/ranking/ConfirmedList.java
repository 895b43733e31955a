package fr.alin.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The list of a closed offer by confirmed facts.
 *
 * @param moves its versions, that which stands first; at most {@link #MOST_MOVES}
 * @param before place by confirmed facts of the candidature whose proof made the version that stands, in the version
 *     before it; 0 when that one is the first or nobody's any more
 * @param places in order; of candidatures whose owners still have an account
 */
public record ConfirmedList(
        int grid, LocalDate deadline, List<ListMove> moves, int before, List<ConfirmedPlace> places) {
    /** No page tells more versions. */
    public static final int MOST_MOVES = 20;

    public ConfirmedList {
        moves = List.copyOf(moves);
        places = List.copyOf(places);
    }

    /** The same of some of its places. */
    public ConfirmedList with(List<ConfirmedPlace> some) {
        return new ConfirmedList(grid, deadline, moves, before, some);
    }

    /** The version that stands. */
    public ListMove standing() {
        return moves.get(0);
    }

    public int version() {
        return standing().number();
    }

    /** Where the candidature stands whose proof made the version that stands; empty when it is not among the places. */
    public Optional<ConfirmedPlace> moved() {
        return places.stream()
                .filter(place -> place.candidature().equals(standing().of()))
                .findFirst();
    }
}
