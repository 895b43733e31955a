package fr.alin.web.api;

import fr.alin.legal.Law;
import fr.alin.shared.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells of tables of law that end soon; never a reason to stop serving. */
@Readiness
@ApplicationScoped
public class LawHealth implements HealthCheck {
    @Inject
    private Law law;

    @Inject
    private Today today;

    @Override
    public HealthCheckResponse call() {
        String ending = law.ending(today.date(), Law.WARNED_DAYS_BEFORE).stream()
                .map(text -> text.table() + " " + text.validTo())
                .collect(Collectors.joining(", "));
        return HealthCheckResponse.named("law").up().withData("ending", ending).build();
    }
}
