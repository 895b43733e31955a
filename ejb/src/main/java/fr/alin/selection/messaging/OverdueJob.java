package fr.alin.selection.messaging;

import fr.alin.job.Job;
import fr.alin.selection.OverdueService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Offers whose set was not sent in time let everybody go, each by whichever node locks it first. */
@ApplicationScoped
public class OverdueJob implements Job {
    @Inject
    private OverdueService service;

    @Override
    public String name() {
        return "release-overdue";
    }

    @Override
    public List<UUID> due(UUID after, int most) {
        return service.due(after, most);
    }

    @Override
    public void perform(UUID item) {
        service.letGo(item);
    }
}
