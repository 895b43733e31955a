package fr.alin.ranking;

import java.time.LocalDate;
import java.util.List;

/**
 * The list of a closed offer by confirmed facts.
 *
 * @param version of the frozen list that stands
 * @param sha256 of that version's text
 * @param places in order; of candidatures whose owners still have an account
 */
public record ConfirmedList(int version, String sha256, int grid, LocalDate deadline, List<ConfirmedPlace> places) {
    public ConfirmedList {
        places = List.copyOf(places);
    }
}
