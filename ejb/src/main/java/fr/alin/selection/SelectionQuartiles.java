package fr.alin.selection;

import fr.alin.candidature.CandidatureId;
import fr.alin.housingrequest.Quartile;
import fr.alin.legal.AllocationObjectives;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the households of a selection stand by resources, as of today, and what the law wants of all leases together.
 *
 * @param households of the rows shown
 * @param invented the threshold of the département was made up for demonstrations
 * @param objectives null when none is in force
 */
public record SelectionQuartiles(
        Map<CandidatureId, Quartile> households, boolean invented, @Nullable AllocationObjectives objectives) {
    public SelectionQuartiles {
        households = Map.copyOf(households);
    }

    /** Of a row that is shown. */
    public Quartile of(CandidatureId row) {
        return households.getOrDefault(row, Quartile.INCOMPLETE);
    }
}
