package fr.alin.web.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

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
            String path = String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
            PartialRedirect.to(path + query(path, request.getHeader("Referer")), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** What the page was asked with, as far as the browser says; whose host it names is not even looked at. */
    private static String query(String path, @Nullable String referer) {
        if (referer == null) {
            return "";
        }
        try {
            URI uri = new URI(referer);
            return path.equals(uri.getRawPath()) && uri.getRawQuery() != null ? "?" + uri.getRawQuery() : "";
        } catch (URISyntaxException e) {
            // The page is loaded without it.
            return "";
        }
    }
}
