package fr.alin.job;

import fr.alin.fault.DatabaseOutage;
import fr.alin.fault.Failure;
import fr.alin.fault.FaultLog;
import fr.alin.shared.BusinessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Walks over what is due, item by item; what fails is noted and passed. */
@ApplicationScoped
public class JobRunner {
    private static final int AT_ONCE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    private JobService service;

    @Inject
    private FaultLog faults;

    /** Does everything that is due now; first what failed before and has waited long enough. */
    public void run(Job job) {
        try {
            service.waitOver(job.name(), AT_ONCE).forEach(item -> attempt(job, item));
            List<UUID> batch = service.due(job, FIRST, AT_ONCE);
            while (!batch.isEmpty()) {
                batch.forEach(item -> attempt(job, item));
                batch = batch.size() < AT_ONCE ? List.of() : service.due(job, batch.get(AT_ONCE - 1), AT_ONCE);
            }
        } catch (EJBException e) {
            tell(job, e);
        }
    }

    /** Does one item unless it waits after a failure; without a database it is left to a later call. */
    public void perform(Job job, UUID item) {
        try {
            attempt(job, item);
        } catch (EJBException e) {
            tell(job, e);
        }
    }

    /** @throws EJBException when the database is away: there is no use in trying the others */
    private void attempt(Job job, UUID item) {
        try {
            if (!service.deferred(job, item)) {
                service.perform(job, item);
            }
        } catch (EJBException | BusinessException e) {
            if (DatabaseOutage.causes(e)) {
                throw e;
            }
            tell(job, e);
            service.failed(job, item, Failure.of(e));
        }
    }

    private void tell(Job job, RuntimeException thrown) {
        if (DatabaseOutage.causes(thrown)) {
            faults.warn("job " + job.name() + ": the database is away");
        } else {
            faults.error("job " + job.name() + " failed, " + Failure.of(thrown), thrown);
        }
    }
}
