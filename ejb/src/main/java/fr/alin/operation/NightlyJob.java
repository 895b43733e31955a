package fr.alin.operation;

import fr.alin.job.Job;
import fr.alin.job.JobRunner;
import fr.alin.job.NightDuty;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What time makes due, on every node: the features' jobs every ten seconds, their night duties at ten past three, each in
 * a transaction of its own. Duties do no harm when done twice, and a night that was missed is made up for by the next.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlyJob {
    @Inject
    @Any
    private Instance<Job> jobs;

    @Inject
    @Any
    private Instance<NightDuty> duties;

    @Inject
    private JobRunner runner;

    @Inject
    private Today today;

    /** The night's duties, and whatever is due besides. */
    @Schedule(hour = "3", minute = "10", timezone = "Europe/Paris", persistent = false)
    public void run() {
        UUID night = UUID.nameUUIDFromBytes(today.date().toString().getBytes(StandardCharsets.UTF_8));
        duties.forEach(duty -> runner.perform(new Night(duty, today), night));
        runJobs();
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void tick() {
        runJobs();
        duties.forEach(duty -> runner.run(new Night(duty, today)));
    }

    private void runJobs() {
        jobs.forEach(runner::run);
    }
}
