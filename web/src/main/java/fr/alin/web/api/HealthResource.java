package fr.alin.web.api;

import fr.alin.fault.Failure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The application's own checks, for load balancers: WildFly's /health on the management port does not find the checks of
 * an EAR (docs/adr/0009).
 */
@Path("/health")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "health")
public class HealthResource {
    private static final String UP = HealthCheckResponse.Status.UP.name();

    @Inject
    @Readiness
    private Instance<HealthCheck> readiness;

    @Inject
    @Liveness
    private Instance<HealthCheck> liveness;

    @GET
    @Path("/ready")
    @APIResponse(
            responseCode = "200",
            description = "ready",
            content = @Content(schema = @Schema(implementation = HealthAnswer.class)))
    @APIResponse(
            responseCode = "503",
            description = "not ready",
            content = @Content(schema = @Schema(implementation = HealthAnswer.class)))
    public Response ready() {
        return answer(readiness);
    }

    @GET
    @Path("/live")
    @APIResponse(
            responseCode = "200",
            description = "alive",
            content = @Content(schema = @Schema(implementation = HealthAnswer.class)))
    public Response live() {
        return answer(liveness);
    }

    /** What a check does not foresee is a state too: down, not an error of the probe. */
    private static HealthCheckResponse call(HealthCheck check) {
        try {
            return check.call();
        } catch (RuntimeException e) {
            return HealthCheckResponse.named("check")
                    .down()
                    .withData("failure", Failure.of(e))
                    .build();
        }
    }

    private static Response answer(Instance<HealthCheck> checks) {
        List<CheckAnswer> answers =
                checks.stream().map(HealthResource::call).map(CheckAnswer::of).toList();
        boolean up = answers.stream().allMatch(check -> check.status().equals(UP));
        return Response.status(up ? Response.Status.OK : Response.Status.SERVICE_UNAVAILABLE)
                .entity(new HealthAnswer(up ? UP : "DOWN", answers))
                .build();
    }

    /**
     * The state of the application.
     *
     * @param status UP only if all checks are
     */
    @Schema(name = "Health")
    @JsonbPropertyOrder({"status", "checks"})
    public record HealthAnswer(
            @Schema(required = true) String status, @Schema(required = true) List<CheckAnswer> checks) {}

    /**
     * One check.
     *
     * @param data texts, numbers and booleans, and they stay so for whoever reads them by program
     */
    @Schema(name = "Check")
    @JsonbPropertyOrder({"name", "status", "data"})
    public record CheckAnswer(
            @Schema(required = true) String name,
            @Schema(required = true) String status,
            @Schema(required = true) Map<String, Object> data) {
        private static CheckAnswer of(HealthCheckResponse response) {
            return new CheckAnswer(
                    response.getName(),
                    response.getStatus().name(),
                    response.getData().orElse(Map.of()));
        }
    }
}
