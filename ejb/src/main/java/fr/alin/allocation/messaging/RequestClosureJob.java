package fr.alin.allocation.messaging;

import fr.alin.allocation.TermService;
import fr.alin.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The registry is told to close the request of whoever has moved in. */
@ApplicationScoped
public class RequestClosureJob implements Job {
    @Inject
    private TermService service;

    @Override
    public String name() {
        return "close-requests";
    }

    @Override
    public List<UUID> due(UUID after, int most) {
        return service.toClose(after, most);
    }

    @Override
    public void perform(UUID item) {
        service.closeRequest(item);
    }
}
