package fr.alin.web.shared;

import fr.alin.fault.DatabaseOutage;
import fr.alin.fault.Failure;
import fr.alin.fault.FaultLog;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The outermost filter: what nobody has answered becomes an answer, and one record in the log. Bad input is 400, too much of it 413, a
 * database that is away 503 with a time to come back, everything else 500.
 */
public class FaultFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String SECONDS_TO_WAIT = "10";

    @Inject
    private transient FaultLog log;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            answer(e, request, response);
        }
    }

    private void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        MalformedRequestException malformed = malformed(thrown);
        int status = malformed == null ? status(thrown) : malformed.status();
        if (malformed != null) {
            log.warn("malformed request refused: " + malformed.getMessage());
        } else if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            log.warn("the database is away, people are asked to come back");
        } else {
            log.error("unexpected, " + Failure.of(thrown), thrown);
        }
        if (response.isCommitted()) {
            if (malformed != null) {
                return;
            }
            // Half an answer is out: the connection is cut rather than the page continued by another one.
            throw new IOException("answer broken off");
        }
        response.reset();
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", SECONDS_TO_WAIT);
        }
        if (request.getRequestURI().startsWith("/api/")) {
            problem(status, response);
        } else {
            response.sendError(status);
        }
    }

    private static int status(Throwable thrown) {
        return DatabaseOutage.causes(thrown)
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static @Nullable MalformedRequestException malformed(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof MalformedRequestException malformed) {
                return malformed;
            }
        }
        return null;
    }

    private static void problem(int status, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getWriter().write("{\"type\":\"about:blank\",\"status\":" + status + "}");
    }
}
