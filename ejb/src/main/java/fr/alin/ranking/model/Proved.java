package fr.alin.ranking.model;

import fr.alin.ranking.Criterion;
import fr.alin.ranking.Employer;
import fr.alin.ranking.Priority;
import fr.alin.ranking.SituationState;
import java.util.Map;
import java.util.UUID;

/**
 * Facts that rest on a proof.
 *
 * @param key of the candidature in the list
 * @param employerIfProved the state of the employer if it were proved that somebody works there
 * @param situations that advisers have reviewed
 */
public record Proved(
        UUID key,
        Priority priority,
        Employer employer,
        Employer employerIfProved,
        Map<Criterion, SituationState> situations) {
    public Proved {
        situations = Map.copyOf(situations);
    }
}
