package fr.alin.completion.messaging;

import fr.alin.completion.CompletionReminderService;
import fr.alin.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Whoever has not deposited what the landlord asks for is reminded. */
@ApplicationScoped
public class CompletionReminderJob implements Job {
    @Inject
    private CompletionReminderService service;

    @Override
    public String name() {
        return "remind-completions";
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
