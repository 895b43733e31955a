package fr.alin.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The periods by which the nights really forget, gathered from whoever forgets. */
@Stateless
@PermitAll
public class RetentionQueries {
    @Inject
    @Any
    private Instance<NightDuty> duties;

    /** The shortest first. */
    public List<Retention> all() {
        return duties.stream()
                .flatMap(duty -> duty.retentions().stream())
                .sorted(Comparator.comparing(Retention::period).thenComparing(Retention::data))
                .toList();
    }
}
