package fr.alin.selection;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.offer.OfferView;
import fr.alin.ranking.ConfirmedList;
import java.util.List;
import java.util.Map;

/**
 * The page on which a set is chosen.
 *
 * @param priorityQuarter whether the dwelling is in a priority quarter of the city (QPV), as its landlord says
 * @param counts candidatures of the offer by status
 * @param list by confirmed facts, of the version that stands
 * @param rows of the page, in the order of the list
 * @param names of those whose proofs made the versions of the list
 * @param quartiles of the rows
 */
public record SelectionView(
        OfferView offer,
        boolean priorityQuarter,
        SelectionHead head,
        Map<CandidatureStatus, Long> counts,
        ConfirmedList list,
        List<SelectionRow> rows,
        Map<CandidatureId, String> names,
        SelectionQuartiles quartiles) {
    public SelectionView {
        counts = Map.copyOf(counts);
        rows = List.copyOf(rows);
        names = Map.copyOf(names);
    }

    public long count(CandidatureStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    /** Candidatures to which an answer is still owed. */
    public long underStudy() {
        return count(CandidatureStatus.APPLIED) + count(CandidatureStatus.DOCUMENTS_REQUESTED);
    }

    /** Candidatures that went to the landlord, and were not cancelled or let go since. */
    public long sent() {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().afterSending())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Nobody waits for this offer any more. */
    public boolean nobodyLeft() {
        return counts.keySet().stream().noneMatch(CandidatureStatus::active);
    }
}
