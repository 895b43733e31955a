package fr.alin.candidature.messaging;

import fr.alin.candidature.LateLawService;
import fr.alin.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Three times a minute, on every node: whoever waits for a late table is judged once it is there. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LateLawTimer {
    private static final System.Logger LOG = System.getLogger(LateLawTimer.class.getName());
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    private LateLawService service;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void judge() {
        try {
            List<UUID> batch = service.waiting(FIRST);
            while (!batch.isEmpty()) {
                batch.forEach(service::judge);
                batch = service.waiting(batch.get(batch.size() - 1));
            }
        } catch (EJBException e) {
            // A timer that throws is retried at once and then dropped; the next run comes in twenty seconds anyway.
            LOG.log(System.Logger.Level.WARNING, "judging by a late table failed", e);
        }
    }
}
