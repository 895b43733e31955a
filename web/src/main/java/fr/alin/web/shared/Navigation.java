package fr.alin.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Which page this is. */
@Named("here")
@RequestScoped
public class Navigation {
    @Inject
    private HttpServletRequest request;

    @Inject
    private ProtectedPages pages;

    /** Whether the page keeps no state; asked while its view is still being built. */
    public boolean isStateless() {
        return !pages.has(request.getServletPath());
    }
}
