package fr.alin.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** How long the session lasts without a request, in seconds. */
@Named
@RequestScoped
public class SessionClock {
    @Inject
    private HttpServletRequest request;

    public int getSeconds() {
        return request.getSession(false) == null ? 0 : request.getSession(false).getMaxInactiveInterval();
    }
}
