package fr.alin.candidature;

import fr.alin.candidature.model.Candidatures;
import fr.alin.shared.NightPassed;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Drops keys of forms a week after their use. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class CandidaturePurgeService {
    private static final Duration KEYS = Duration.ofDays(7);

    @Inject
    private Candidatures candidatures;

    public void onNight(@Observes NightPassed night) {
        candidatures.dropKeys(night.at().minus(KEYS));
    }
}
