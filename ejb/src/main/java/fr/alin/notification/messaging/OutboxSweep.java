package fr.alin.notification.messaging;

import fr.alin.fault.DatabaseOutage;
import fr.alin.fault.Failure;
import fr.alin.fault.FaultLog;
import fr.alin.notification.MailDispatcher;
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
import jakarta.persistence.PersistenceException;

/** On every node, every five seconds: lost wake-ups, waits that are over, leases of nodes that died. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxSweep {
    @Inject
    private MailDispatcher dispatcher;

    @Inject
    private FaultLog faults;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void sweep() {
        try {
            dispatcher.sendWhatWaits();
        } catch (PersistenceException | EJBException e) {
            // A timer that throws is retried at once and then dropped; the next sweep comes in five seconds anyway.
            if (DatabaseOutage.causes(e)) {
                faults.warn("outbox: the database is away");
            } else {
                faults.error("outbox: the sweep failed, " + Failure.of(e), e);
            }
        }
    }
}
