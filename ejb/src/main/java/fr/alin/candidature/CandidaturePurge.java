package fr.alin.candidature;

import fr.alin.candidature.model.Candidatures;
import fr.alin.job.NightDuty;
import fr.alin.job.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Drops keys of forms a week after their use. */
@ApplicationScoped
public class CandidaturePurge implements NightDuty {
    private static final Duration KEYS = Duration.ofDays(7);

    @Inject
    private Candidatures candidatures;

    @Override
    public String name() {
        return "forget-form-keys";
    }

    @Override
    public List<Retention> retentions() {
        return List.of(new Retention("FORM_KEYS", KEYS));
    }

    @Override
    public void perform(Instant night) {
        candidatures.dropKeys(night.minus(KEYS));
    }
}
