package fr.alin.housingrequest;

import fr.alin.employer.SiretsLeaving;
import fr.alin.housingrequest.model.HousingRequests;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** An establishment that a request in force names is not removed: its people would fall out of their group. */
@ApplicationScoped
public class NamedSirets {
    @Inject
    private HousingRequests requests;

    public void onLeaving(@Observes SiretsLeaving event) {
        if (event.sirets().stream()
                .anyMatch(siret -> !requests.ofEmployer(siret).isEmpty())) {
            throw new BusinessException("siret.used");
        }
    }
}
