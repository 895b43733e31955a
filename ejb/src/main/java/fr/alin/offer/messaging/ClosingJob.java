package fr.alin.offer.messaging;

import fr.alin.job.Job;
import fr.alin.offer.OfferClosingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Offers whose deadline has passed are closed, each by whichever node locks it first. */
@ApplicationScoped
public class ClosingJob implements Job {
    @Inject
    private OfferClosingService service;

    @Override
    public String name() {
        return "close-offer";
    }

    @Override
    public List<UUID> due(UUID after, int most) {
        return service.due(after, most);
    }

    @Override
    public void perform(UUID item) {
        service.close(item);
    }
}
