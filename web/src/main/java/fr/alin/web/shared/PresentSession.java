package fr.alin.web.shared;

import fr.alin.account.SessionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The mark that ties the container's session to the one its owner can see and end. */
@RequestScoped
public class PresentSession {
    private static final String MARK = "alin.session";
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private SessionService sessions;

    @Inject
    private HttpServletRequest request;

    /** Marks the session of a login that has just succeeded. */
    public void begin() {
        request.getSession().setAttribute(MARK, sessions.begin(request.getHeader("User-Agent")));
    }

    /** Whether it was begun by our login and has not been ended since. */
    public boolean stands() {
        UUID id = mark();
        return id != null && sessions.stands(id);
    }

    /** Reference of the present session; one that exists nowhere when there is none. */
    public UUID id() {
        UUID id = mark();
        return id == null ? NONE : id;
    }

    private @Nullable UUID mark() {
        HttpSession session = request.getSession(false);
        return session == null ? null : (UUID) session.getAttribute(MARK);
    }
}
