package fr.alin.web.account;

import fr.alin.account.SessionService;
import fr.alin.account.SessionView;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.PresentSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mes sessions: where I am signed in, ending one or all. */
@Named
@RequestScoped
public class SessionsPage {
    @Inject
    private SessionService sessions;

    @Inject
    private PresentSession present;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<SessionView> open;

    public List<SessionView> getOpen() {
        if (open == null) {
            open = sessions.mine(
                    present.id(), Duration.ofSeconds(request.getSession().getMaxInactiveInterval()));
        }
        return open;
    }

    public String end(UUID id) {
        sessions.end(id);
        Notices.say("sessions.ended");
        return "/mon-compte?faces-redirect=true";
    }

    /** Here too: the next request meets the login. */
    public String endAll() {
        sessions.endAll();
        return "/connexion?faces-redirect=true&fin=1";
    }
}
