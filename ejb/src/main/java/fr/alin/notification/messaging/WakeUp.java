package fr.alin.notification.messaging;

import fr.alin.outbox.MailQueued;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;

/** Once a change with mail has committed, wakes the dispatcher of this node. */
@ApplicationScoped
class WakeUp {
    private static final System.Logger LOG = System.getLogger(WakeUp.class.getName());

    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory connections;

    @Resource(lookup = "java:/jms/queue/AlinOutbox")
    private Queue queue;

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued event) {
        try (JMSContext context = connections.createContext()) {
            context.createProducer()
                    .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                    .send(queue, "mail");
        } catch (JMSRuntimeException e) {
            // The change is committed and must not look failed: the sweep finds the row within seconds.
            LOG.log(System.Logger.Level.WARNING, "wake-up lost, the sweep will find the mail", e);
        }
    }
}
