package fr.alin.operation;

import fr.alin.legal.Law;
import fr.alin.shared.Secrets;
import fr.alin.shared.Today;
import fr.alin.territory.Territory;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Refuses to start on a broken legal table, a missing secret or, in production, a shifted clock. */
@Singleton
@Startup
@PermitAll
public class StartUp {
    private static final System.Logger LOG = System.getLogger(StartUp.class.getName());

    @Inject
    private Law law;

    @Inject
    private Territory territory;

    @Inject
    private Secrets secrets;

    @Inject
    private Today today;

    @Inject
    private ShiftedClock clock;

    @PostConstruct
    void check() {
        if (clock.production() && !clock.readShift().isZero()) {
            throw new IllegalStateException("the clock is shifted: allowed in profiles demo and test only");
        }
        LOG.log(
                System.Logger.Level.INFO,
                "alin is ready: {0} communes, law {1}, secrets {2}, day {3}",
                territory.communes().size(),
                law == null ? "missing" : "loaded",
                secrets == null ? "missing" : "present",
                today.date());
    }
}
