package fr.alin.registry;

import fr.alin.job.NightDuty;
import fr.alin.job.Retention;
import fr.alin.registry.model.NumberClaims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Drops claims to numbers 90 days after they were closed. */
@ApplicationScoped
public class ClaimPurge implements NightDuty {
    private static final Duration CLAIMS = Duration.ofDays(90);

    @Inject
    private NumberClaims claims;

    @Override
    public String name() {
        return "forget-claims";
    }

    @Override
    public List<Retention> retentions() {
        return List.of(new Retention("CLAIMS", CLAIMS));
    }

    @Override
    public void perform(Instant night) {
        claims.dropClosedClaims(night.minus(CLAIMS));
    }
}
