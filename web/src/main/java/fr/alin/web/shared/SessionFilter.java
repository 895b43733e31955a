package fr.alin.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A session that its owner ended elsewhere is worth nothing from the next request on. */
public class SessionFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String LOGIN = "/connexion?fin=1";

    @Inject
    private transient PresentSession present;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null || servesAnybody(request) || present.stands()) {
            chain.doFilter(request, response);
            return;
        }
        request.logout();
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        if (PartialRedirect.isPartial(request)) {
            PartialRedirect.to(LOGIN, response);
        } else {
            response.sendRedirect(LOGIN);
        }
    }

    private static boolean servesAnybody(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/statique/") || path.startsWith("/jakarta.faces.resource") || path.startsWith("/api");
    }
}
