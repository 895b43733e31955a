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
            PartialRedirect.to(String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI)), response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
