package fr.alin.allocation.messaging;

import fr.alin.allocation.TermService;
import fr.alin.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Terms that are over: silence is a refusal, a condition that was not met ends the decision. */
@ApplicationScoped
public class AnswerTermJob implements Job {
    @Inject
    private TermService service;

    @Override
    public String name() {
        return "end-terms";
    }

    @Override
    public List<UUID> due(UUID after, int most) {
        return service.over(after, most);
    }

    @Override
    public void perform(UUID item) {
        service.end(item);
    }
}
