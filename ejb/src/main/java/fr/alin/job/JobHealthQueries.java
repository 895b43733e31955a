package fr.alin.job;

import fr.alin.job.model.JobItems;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** One figure for probes, which nobody signs in for. */
@Stateless
@PermitAll
public class JobHealthQueries {
    @Inject
    private JobItems items;

    /** Items that are not tried any more until an administrator asks for it. */
    public long parked() {
        return items.parked();
    }
}
