package fr.alin.web.operation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the broker gives a session; mail would still leave, by the sweeper, but later. */
@Readiness
@ApplicationScoped
public class BrokerHealth implements HealthCheck {
    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory connections;

    @Override
    public HealthCheckResponse call() {
        try (JMSContext context = connections.createContext()) {
            return HealthCheckResponse.named("broker")
                    .status(context.getMetaData() != null)
                    .build();
        } catch (JMSRuntimeException e) {
            return HealthCheckResponse.named("broker").down().build();
        }
    }
}
