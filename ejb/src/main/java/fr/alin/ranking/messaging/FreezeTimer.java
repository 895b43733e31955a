package fr.alin.ranking.messaging;

import fr.alin.ranking.FreezeService;
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

/** Every ten seconds, on every node: whatever is due is frozen, each list by whichever node locks it first. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FreezeTimer {
    private static final System.Logger LOG = System.getLogger(FreezeTimer.class.getName());

    @Inject
    private FreezeService service;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void freeze() {
        try {
            boolean more = true;
            while (more) {
                more = service.freezeNext();
            }
        } catch (EJBException e) {
            // A timer that throws is retried at once and then dropped; the next run comes in ten seconds anyway.
            LOG.log(System.Logger.Level.WARNING, "freezing failed", e);
        }
    }
}
