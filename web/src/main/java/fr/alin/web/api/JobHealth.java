package fr.alin.web.api;

import fr.alin.job.JobHealthQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells how many items of jobs are parked; never a reason to stop serving. */
@Readiness
@ApplicationScoped
public class JobHealth implements HealthCheck {
    @Inject
    private JobHealthQueries queries;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("jobs")
                .up()
                .withData("parked", queries.parked())
                .build();
    }
}
