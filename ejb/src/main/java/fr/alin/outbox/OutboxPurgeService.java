package fr.alin.outbox;

import fr.alin.outbox.model.OutboxTable;
import fr.alin.shared.NightPassed;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Drops what is left of a mail 90 days after it was sent. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class OutboxPurgeService {
    private static final Duration SENT_MAIL = Duration.ofDays(90);

    @Inject
    private OutboxTable table;

    public void onNight(@Observes NightPassed night) {
        table.dropSent(night.at().minus(SENT_MAIL));
    }
}
