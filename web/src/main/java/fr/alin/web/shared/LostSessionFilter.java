package fr.alin.web.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/**
 * When the container answers a page's request for a part of itself with the login, the page is loaded anew instead, and
 * then asks for the login as a whole.
 */
@WebFilter(urlPatterns = "/connexion", dispatcherTypes = DispatcherType.FORWARD)
public class LostSessionFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (PartialRedirect.isPartial(request)) {
            PartialRedirect.to(page(request.getHeader("Referer")), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Path and query of the page, never another host. */
    private static String page(String referer) {
        if (referer == null) {
            return "/";
        }
        URI uri = URI.create(referer);
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
