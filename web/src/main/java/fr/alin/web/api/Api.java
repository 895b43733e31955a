package fr.alin.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The public API. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "alin", version = "1", description = "Rules of social housing, open to anyone"))
public class Api extends Application {}
