package fr.alin.ranking;

import fr.alin.account.AccountClosing;
import fr.alin.ranking.model.Priorities;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** With its account go the grounds that were validated for it; frozen lists keep their code under a random reference. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class PriorityErasureService {
    @Inject
    private Priorities priorities;

    public void onAccountClosing(@Observes AccountClosing event) {
        priorities.erase(event.account().value());
    }
}
