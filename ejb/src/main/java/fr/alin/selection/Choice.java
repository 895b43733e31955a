package fr.alin.selection;

import fr.alin.candidature.CandidatureId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an adviser chooses of an offer.
 *
 * @param version of the selection as the page had shown it, 0 for none
 * @param listVersion of the list as the page had shown it
 * @param chosen files that go to the landlord
 * @param skips reasons given for others
 * @param fewer why fewer than three, null for no such reason
 */
public record Choice(
        int version,
        int listVersion,
        Set<CandidatureId> chosen,
        Map<CandidatureId, Skip> skips,
        @Nullable FewerReason fewer) {
    public Choice {
        chosen = Set.copyOf(chosen);
        skips = Map.copyOf(skips);
    }

    /** Without reasons for files that are not passed over: nobody is told what was not held against the file. */
    Choice onlySkipping(Set<CandidatureId> passedOver) {
        Map<CandidatureId, Skip> held = new HashMap<>(skips);
        held.keySet().retainAll(passedOver);
        return new Choice(version, listVersion, chosen, held, fewer);
    }
}
