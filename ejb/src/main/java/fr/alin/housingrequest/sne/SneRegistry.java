package fr.alin.housingrequest.sne;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Asks the registry for a request. A quick failure is retried twice with back-off; after four failures of eight calls
 * the circuit opens for ten seconds, so that a registry that is down does not hold our threads.
 */
@ApplicationScoped
public class SneRegistry {
    @Inject
    @RestClient
    private SneApi api;

    /**
     * Finds a request by its number.
     *
     * @return empty when the registry does not know the number
     * @throws SneUnavailableException when it is down or its answer cannot be read
     */
    @Retry(
            maxRetries = 2,
            delay = 200,
            jitter = 100,
            maxDuration = 2,
            durationUnit = ChronoUnit.SECONDS,
            retryOn = SneUnavailableException.class)
    @CircuitBreaker(
            requestVolumeThreshold = 8,
            failureRatio = 0.5,
            delay = 10,
            delayUnit = ChronoUnit.SECONDS,
            failOn = {SneUnavailableException.class, TimeoutException.class})
    @Timeout(5000)
    public Optional<RegistryRequest> find(String number) {
        try (Response response = api.request(number)) {
            return Optional.of(SneAnswer.read(response.readEntity(String.class), number));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == Response.Status.NOT_FOUND.getStatusCode()) {
                return Optional.empty();
            }
            throw new SneUnavailableException("status " + e.getResponse().getStatus(), e);
        } catch (ProcessingException e) {
            throw new SneUnavailableException("no answer", e);
        }
    }
}
