package fr.alin.notification.messaging;

import fr.alin.fault.Failure;
import fr.alin.fault.FaultLog;
import fr.alin.notification.MailDispatcher;
import fr.alin.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.EJBException;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.persistence.PersistenceException;

/** A wake-up carries nothing: whatever waits in the outbox is sent. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:/jms/queue/AlinOutbox"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2")
        })
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxListener implements MessageListener {
    @Inject
    private MailDispatcher dispatcher;

    @Inject
    private FaultLog faults;

    @Override
    public void onMessage(Message message) {
        try {
            dispatcher.sendWhatWaits();
        } catch (PersistenceException | EJBException e) {
            // A wake-up that throws is delivered again and again; the sweep comes in five seconds anyway.
            faults.warn("outbox: a wake-up came to nothing, " + Failure.of(e));
        }
    }
}
