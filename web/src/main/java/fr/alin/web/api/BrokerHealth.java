package fr.alin.web.api;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells whether the broker gives a session. It only wakes the dispatcher: without it mail leaves some seconds later. */
@Readiness
@ApplicationScoped
public class BrokerHealth implements HealthCheck {
    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory connections;

    @Override
    public HealthCheckResponse call() {
        try (JMSContext context = connections.createContext()) {
            return HealthCheckResponse.named("broker")
                    .up()
                    .withData("session", context.getMetaData() != null)
                    .build();
        } catch (JMSRuntimeException e) {
            return HealthCheckResponse.named("broker")
                    .up()
                    .withData("session", false)
                    .build();
        }
    }
}
