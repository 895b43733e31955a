package fr.alin.notification.messaging;

import fr.alin.fault.Failure;
import fr.alin.fault.FaultLog;
import fr.alin.outbox.MailQueued;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;

/** Once a change with mail has committed, wakes the dispatcher of this node. */
@ApplicationScoped
class WakeUp {
    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory connections;

    @Resource(lookup = "java:/jms/queue/AlinOutbox")
    private Queue queue;

    @Inject
    private FaultLog faults;

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued event) {
        try (JMSContext context = connections.createContext()) {
            context.createProducer()
                    .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                    .send(queue, "mail");
        } catch (JMSRuntimeException e) {
            // The change is committed and must not look failed: the sweep finds the row within seconds.
            faults.warn("wake-up lost, the sweep will find the mail: " + Failure.of(e));
        }
    }
}
