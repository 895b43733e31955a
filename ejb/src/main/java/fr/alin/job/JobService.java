package fr.alin.job;

import fr.alin.job.model.JobItems;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The transactions around one item: doing it, noting that it failed, trying it again. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobService {
    @Inject
    private JobItems items;

    /** What is due and does not wait after a failure. */
    public List<UUID> due(Job job, UUID after, int most) {
        return job.due(after, most);
    }

    public boolean deferred(Job job, UUID item) {
        return items.deferred(job.name(), item);
    }

    /** Does the item; with what it changed commits that it is done. */
    public void perform(Job job, UUID item) {
        job.perform(item);
        items.done(job.name(), item);
    }

    /** Notes a failure, with the wait before the next attempt; after the last one the item is parked. */
    public void failed(Job job, UUID item, String failure) {
        int attempts = items.failed(job.name(), item, failure);
        items.defer(job.name(), item, Backoff.after(attempts));
    }

    /** Items whose wait is over, for work that is not found again by looking. */
    public List<UUID> waitOver(String job, int most) {
        return items.waitOver(job, most);
    }

    /** Tries an item again at once, parked or waiting. */
    @RolesAllowed(Roles.ADMIN)
    public void retry(String job, UUID item) {
        if (!items.release(job, item)) {
            throw new NotFoundException();
        }
    }
}
