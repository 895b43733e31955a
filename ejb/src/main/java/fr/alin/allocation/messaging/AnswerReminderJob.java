package fr.alin.allocation.messaging;

import fr.alin.allocation.TermService;
import fr.alin.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Whoever has not answered the dwelling that is offered is reminded. */
@ApplicationScoped
public class AnswerReminderJob implements Job {
    @Inject
    private TermService service;

    @Override
    public String name() {
        return "remind-answers";
    }

    @Override
    public List<UUID> due(UUID after, int most) {
        return service.toRemind(after, most);
    }

    @Override
    public void perform(UUID item) {
        service.remind(item);
    }
}
