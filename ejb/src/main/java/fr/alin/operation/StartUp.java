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
import java.util.ArrayList;
import java.util.List;

/**
 * Refuses to start on a broken legal table or a missing secret; in production also on a shifted clock, a database that may
 * forget, and a user that could change the schema.
 */
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

    @Inject
    private DatabaseState database;

    @PostConstruct
    void check() {
        if (clock.production()) {
            List<String> refusals = refusals();
            if (!refusals.isEmpty()) {
                throw new IllegalStateException("not fit for production: " + String.join("; ", refusals));
            }
        }
        LOG.log(
                System.Logger.Level.INFO,
                "alin is ready: {0} communes, law {1}, secrets {2}, day {3}",
                territory.communes().size(),
                law == null ? "missing" : "loaded",
                secrets == null ? "missing" : "present",
                today.date());
    }

    /** All of them at once: whoever installs a server mends them in one go. */
    private List<String> refusals() {
        List<String> refusals = new ArrayList<>();
        if (!clock.readShift().isZero()) {
            refusals.add("the clock is shifted, which is allowed in profiles demo and test only");
        }
        if (!database.durable()) {
            refusals.add(
                    "PostgreSQL forgets what it acknowledged: fsync, full_page_writes or synchronous_commit is off");
        }
        if (database.mightyUser()) {
            refusals.add("ALIN_DB_USER could change the schema: it must only have rights to rows");
        }
        return refusals;
    }
}
