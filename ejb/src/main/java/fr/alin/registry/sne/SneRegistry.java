package fr.alin.registry.sne;

import fr.alin.housingrequest.Closure;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.RegistryRequest;
import fr.alin.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Asks the registry for a request, and tells it when one has ended. A quick failure is retried twice with back-off; after four failures of eight calls
 * the circuit opens for ten seconds, so that a registry that is down does not hold our threads.
 */
@ApplicationScoped
public class SneRegistry {
    private static final int LARGEST_DOCUMENT = 10 * 1024 * 1024;

    @Inject
    @RestClient
    private SneApi api;

    @Inject
    private Territory territory;

    @Inject
    private Validator validator;

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
            return Optional.of(SneAnswer.read(response.readEntity(String.class), number, territory, validator));
        } catch (WebApplicationException e) {
            return missing(e);
        } catch (ProcessingException e) {
            throw new SneUnavailableException("no answer", e);
        }
    }

    /**
     * Fetches a document that was deposited with the registry.
     *
     * @return a PDF of at most 10 MB, empty when the registry has no such document
     * @throws SneUnavailableException when it is down or what it sends is no PDF
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
    public Optional<byte[]> document(String number, DocumentKind kind) {
        try (Response response = api.document(number, kind.name())) {
            return Optional.of(pdf(response.readEntity(InputStream.class).readNBytes(LARGEST_DOCUMENT + 1)));
        } catch (WebApplicationException e) {
            return missing(e);
        } catch (ProcessingException | IOException e) {
            throw new SneUnavailableException("no answer", e);
        }
    }

    /**
     * Tells that a request has ended. An answer that cannot be read is none: the same reference may be told again.
     *
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
    public ClosureAnswer close(String number, SneClosing closing) {
        try (Response response = api.close(number, closing)) {
            SneAnswer.closure(response.readEntity(String.class), number, validator);
            return ClosureAnswer.CLOSED;
        } catch (WebApplicationException e) {
            return e.getResponse().getStatus() == Response.Status.CONFLICT.getStatusCode()
                    ? ended(number)
                    : SneRegistry.<ClosureAnswer>missing(e).orElse(ClosureAnswer.UNKNOWN);
        } catch (ProcessingException e) {
            throw new SneUnavailableException("no answer", e);
        }
    }

    /** The conflict says only that it has ended; when and why stands in the request itself. */
    private ClosureAnswer ended(String number) {
        return find(number).map(SneRegistry::already).orElse(ClosureAnswer.UNKNOWN);
    }

    private static ClosureAnswer already(RegistryRequest request) {
        Closure found = request.closure();
        if (found == null) {
            throw new SneUnavailableException("refuses to end a request that is in force");
        }
        return ClosureAnswer.already(found);
    }

    private static <T> Optional<T> missing(WebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        if (status == Response.Status.NOT_FOUND.getStatusCode()) {
            return Optional.empty();
        }
        throw new SneUnavailableException("status " + status, refusal);
    }

    private static byte[] pdf(byte[] content) {
        boolean signed = content.length <= LARGEST_DOCUMENT
                && new String(content, 0, Math.min(5, content.length), StandardCharsets.US_ASCII).equals("%PDF-");
        if (!signed) {
            throw new SneUnavailableException("not a PDF of at most 10 MB");
        }
        return content;
    }
}
