package fr.alin.ranking;

import fr.alin.employer.SiretsLeaving;
import fr.alin.ranking.model.CandidateReader;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** An establishment that somebody named on a list is not removed: the list could not take in a proof any more. */
@ApplicationScoped
public class ListedSirets {
    @Inject
    private CandidateReader candidates;

    public void onLeaving(@Observes SiretsLeaving event) {
        if (event.sirets().stream()
                .anyMatch(siret -> !candidates.requestsNaming(siret).isEmpty())) {
            throw new BusinessException("siret.used");
        }
    }
}
