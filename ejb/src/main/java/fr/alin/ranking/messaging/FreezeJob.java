package fr.alin.ranking.messaging;

import fr.alin.job.Job;
import fr.alin.ranking.FreezeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Lists of offers that were closed without are frozen, each by whichever node locks it first. */
@ApplicationScoped
public class FreezeJob implements Job {
    @Inject
    private FreezeService service;

    @Override
    public String name() {
        return "freeze-list";
    }

    @Override
    public List<UUID> due(UUID after, int most) {
        return service.due(after, most);
    }

    @Override
    public void perform(UUID item) {
        service.freezeLate(item);
    }
}
