package fr.alin.housingrequest;

import fr.alin.housingrequest.model.HousingRequests;
import fr.alin.job.NightDuty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Drops claims to numbers 90 days after they were closed. */
@ApplicationScoped
public class ClaimPurge implements NightDuty {
    private static final Duration CLAIMS = Duration.ofDays(90);

    @Inject
    private HousingRequests requests;

    @Override
    public String name() {
        return "forget-claims";
    }

    @Override
    public void perform(Instant night) {
        requests.dropClosedClaims(night.minus(CLAIMS));
    }
}
