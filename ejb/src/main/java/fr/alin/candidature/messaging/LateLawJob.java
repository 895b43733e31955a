package fr.alin.candidature.messaging;

import fr.alin.candidature.LateLawService;
import fr.alin.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Whoever waits for a late table of the law is judged once it is there. */
@ApplicationScoped
public class LateLawJob implements Job {
    @Inject
    private LateLawService service;

    @Override
    public String name() {
        return "judge-by-late-law";
    }

    @Override
    public List<UUID> due(UUID after, int most) {
        return service.waiting(after, most);
    }

    @Override
    public void perform(UUID item) {
        service.judge(item);
    }
}
