package fr.alin.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Every page has one address, the one its protection is written for. View files, other spellings of an address (path
 * parameters, encoded letters, doubled slashes, dots) and mappings that a library may bring lead nowhere.
 */
public class DoorFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/|(/(?!\\.{1,2}(/|$))[A-Za-z0-9_.\\-]+)+");
    private static final Pattern VIEW_FILE = Pattern.compile("(?i).*\\.(xhtml|jsf|faces|jsp|jspx)");
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (opens(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** @param address as the browser sent it, undecoded */
    static boolean opens(String address) {
        return ADDRESS.matcher(address).matches()
                && !address.startsWith("/faces/")
                && !address.startsWith("/erreurs/")
                && (address.startsWith(RESOURCES) || !VIEW_FILE.matcher(address).matches());
    }
}
