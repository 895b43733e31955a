package fr.alin.housingrequest;

import fr.alin.housingrequest.model.HousingRequests;
import fr.alin.shared.NightPassed;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Drops claims to numbers 90 days after they were closed. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class ClaimPurgeService {
    private static final Duration CLAIMS = Duration.ofDays(90);

    @Inject
    private HousingRequests requests;

    public void onNight(@Observes NightPassed night) {
        requests.dropClosedClaims(night.at().minus(CLAIMS));
    }
}
