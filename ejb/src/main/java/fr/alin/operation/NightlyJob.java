package fr.alin.operation;

import fr.alin.shared.NightPassed;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Tells the features that a night has passed; each drops what it keeps too long. What they do is idempotent, so that
 * every node may do it, and a night that was missed is made up for by the next.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
public class NightlyJob {
    @Inject
    private Event<NightPassed> night;

    @Inject
    private Today today;

    @Schedule(hour = "3", minute = "10", timezone = "Europe/Paris", persistent = false)
    public void run() {
        night.fire(new NightPassed(today.now()));
    }
}
