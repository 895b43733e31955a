package fr.alin.job;

import fr.alin.job.model.JobItems;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What failed and waits or is parked, for ADMIN. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class JobQueries {
    private static final int MOST_SHOWN = 500;

    @Inject
    private JobItems items;

    /** Parked ones first, then the newest; at most 500. */
    public List<WaitingItem> waiting() {
        return items.waiting(MOST_SHOWN);
    }
}
