package fr.alin.registry.sne;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The registry's HTTP interface. Text comes back as it was sent: what it is worth is judged by {@link SneAnswer}. */
@RegisterRestClient(configKey = "sne")
@Path("/requests")
public interface SneApi {
    @GET
    @Path("/{number}")
    @Produces(MediaType.APPLICATION_JSON)
    Response request(@PathParam("number") String number);

    @GET
    @Path("/{number}/documents/{kind}")
    @Produces("application/pdf")
    Response document(@PathParam("number") String number, @PathParam("kind") String kind);

    /** Answers 404 for a number it does not know, 409 for a request that has ended under another reference. */
    @POST
    @Path("/{number}/closure")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    Response close(@PathParam("number") String number, SneClosing closing);
}
