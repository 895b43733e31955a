package fr.alin.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Refuses once, and before anything else reads it, what no browser sends: pages need not think of it. */
public class InputFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    static final String TAKES_FILES = "/bailleur/photos";
    /** Of a form. */
    static final long MOST_BYTES = 1024L * 1024;
    /** In one request; the server refuses 64 MiB (60-web.cli), and in no words. */
    private static final long MOST_BYTES_OF_FILES = 40 * MOST_BYTES;

    private static final String NONCE = "primefaces.nonce";
    private static final Pattern NONCE_SHAPE = Pattern.compile("[A-Za-z0-9+/=_\\-]{1,100}");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        requireSize(request);
        requireKnownCharset(request.getCharacterEncoding());
        Map<String, String[]> parameters = parameters(request);
        if (parameters.entrySet().stream().anyMatch(InputFilter::holdsNul)) {
            throw new MalformedRequestException("NUL in a parameter");
        }
        if (parameters.containsKey("jakarta.faces.ViewState")) {
            requireForm(request, parameters);
        }
        chain.doFilter(request, response);
    }

    /** Files may be large, and only the page that asks for some takes any. */
    private static void requireSize(HttpServletRequest request) {
        boolean files = String.valueOf(request.getContentType())
                .toLowerCase(Locale.ROOT)
                .startsWith("multipart/");
        if (files && !request.getRequestURI().equals(TAKES_FILES)) {
            throw new MalformedRequestException("files where none are taken");
        }
        if (request.getContentLengthLong() > (files ? MOST_BYTES_OF_FILES : MOST_BYTES)) {
            throw MalformedRequestException.tooLarge();
        }
    }

    private static void requireKnownCharset(String name) {
        try {
            if (name == null || Charset.isSupported(name)) {
                return;
            }
        } catch (IllegalCharsetNameException e) {
            throw new MalformedRequestException("no name of a charset");
        }
        throw new MalformedRequestException("unknown charset");
    }

    /** Faces would take a link with a view state for a form, and do what its button does. */
    private static void requireForm(HttpServletRequest request, Map<String, String[]> parameters) {
        if (!request.getMethod().equals("POST")) {
            throw new MalformedRequestException("a form that is no post");
        }
        if (!nonce(parameters)) {
            throw new MalformedRequestException("no nonce in a form");
        }
    }

    /** Too many of them, too long ones, a body that is no form: the container says so when they are first read. */
    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (RuntimeException e) {
            // Undertow has a type of its own for each way in which a form can be broken.
            throw new MalformedRequestException("unreadable parameters");
        }
    }

    private static boolean holdsNul(Map.Entry<String, String[]> parameter) {
        return Stream.concat(Stream.of(parameter.getKey()), Stream.of(parameter.getValue()))
                .anyMatch(text -> text.indexOf('\0') >= 0);
    }

    /** PrimeFaces wants its nonce back from every form, and writes it into a header. */
    private static boolean nonce(Map<String, String[]> parameters) {
        String[] values = parameters.get(NONCE);
        return values != null
                && values.length == 1
                && NONCE_SHAPE.matcher(values[0]).matches();
    }
}
