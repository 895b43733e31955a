package fr.alin.web.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Security headers on every answer, errors too; long caching for static files, none for pages. Pages get their content
 * policy from PrimeFaces, which knows the nonce; everything else may load nothing at all.
 */
public class HeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    /** For what is no page. */
    static final String NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private static final String A_YEAR = "max-age=31536000";
    private static final String PAGES = "Faces Servlet";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            forgetTheFailedAnswer(response);
        }
        String path = request.getServletPath();
        boolean resource = path.startsWith("/jakarta.faces.resource");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", A_YEAR);
        }
        if (resource || !PAGES.equals(request.getHttpServletMapping().getServletName())) {
            response.setHeader("Content-Security-Policy", NOTHING);
        }
        if (path.startsWith("/statique/")) {
            response.setHeader("Cache-Control", "public, " + A_YEAR + ", immutable");
        } else if (!resource) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    /** An error page is a page, whatever should have been sent: two policies would both hold. */
    private static void forgetTheFailedAnswer(HttpServletResponse response) {
        int status = response.getStatus();
        String wait = response.getHeader("Retry-After");
        response.reset();
        response.setStatus(status);
        if (wait != null) {
            response.setHeader("Retry-After", wait);
        }
    }
}
