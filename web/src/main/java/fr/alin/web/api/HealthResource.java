package fr.alin.web.api;

import fr.alin.fault.Failure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
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
    @Inject
    @Readiness
    private Instance<HealthCheck> readiness;

    @Inject
    @Liveness
    private Instance<HealthCheck> liveness;

    @GET
    @Path("/ready")
    public Response ready() {
        return answer(readiness);
    }

    @GET
    @Path("/live")
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

    /** Data of a check are texts, numbers and booleans, and stay so for whoever reads them by program. */
    private static JsonValue value(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value instanceof Number number ? Json.createValue(number) : Json.createValue(value.toString());
    }

    private static Response answer(Instance<HealthCheck> checks) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        boolean up = true;
        for (HealthCheck check : checks) {
            HealthCheckResponse response = call(check);
            boolean fine = response.getStatus() == HealthCheckResponse.Status.UP;
            up = up && fine;
            JsonObjectBuilder data = Json.createObjectBuilder();
            response.getData().ifPresent(values -> values.forEach((name, value) -> data.add(name, value(value))));
            list.add(Json.createObjectBuilder()
                    .add("name", response.getName())
                    .add("status", response.getStatus().name())
                    .add("data", data));
        }
        return Response.status(up ? Response.Status.OK : Response.Status.SERVICE_UNAVAILABLE)
                .entity(Json.createObjectBuilder()
                        .add("status", up ? "UP" : "DOWN")
                        .add("checks", list)
                        .build())
                .build();
    }
}
