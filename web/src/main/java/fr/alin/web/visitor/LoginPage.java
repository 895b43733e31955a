package fr.alin.web.visitor;

import fr.alin.account.LoginAttempt;
import fr.alin.account.LoginCheck;
import fr.alin.account.LoginService;
import fr.alin.web.shared.Door;
import fr.alin.web.shared.PresentSession;
import fr.alin.web.shared.Visitor;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Connexion. Posts here rather than to j_security_check, which can neither throttle nor answer in our words; the
 * container still does the login.
 */
@Named
@RequestScoped
public class LoginPage {
    /** A path of ours: one slash, then no second one, no backslash, no scheme. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&%]*");

    private static final Pattern STAFF = Pattern.compile("/(conseiller|bailleur|employeur|admin)/");

    private static final int LONGEST = 200;

    @Inject
    private LoginService logins;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Visitor visitor;

    @Inject
    private PresentSession session;

    @Inject
    private KnownDevice device;

    private @Nullable String email;
    private @Nullable String password;
    private @Nullable String target;

    public void login() throws IOException {
        LoginAttempt attempt = new LoginAttempt(cut(email), request.getRemoteAddr(), device.mark());
        LoginCheck check = logins.begin(attempt);
        if (check.locked()) {
            say("login.locked");
        } else if (accepted(check)) {
            device.leave(logins.succeeded(attempt));
            session.begin();
            FacesContext.getCurrentInstance().getExternalContext().redirect(destination());
        } else {
            say("login.refused");
        }
    }

    private boolean accepted(LoginCheck check) {
        String principal = check.principal();
        if (principal == null || !check.known()) {
            logins.workAsForKnown(cut(password));
            return false;
        }
        return opens(principal) || logins.mended(principal, cut(password)) && opens(principal);
    }

    private boolean opens(String principal) {
        try {
            if (request.getUserPrincipal() != null) {
                request.logout();
            }
            request.login(principal, cut(password));
            request.changeSessionId();
            return true;
        } catch (ServletException e) {
            return false;
        }
    }

    /** Whoever was on the way to a page of the staff is spoken to as staff. */
    public boolean isStaff() {
        String asked = getTarget();
        return asked != null && STAFF.matcher(asked).lookingAt();
    }

    public String getTitle() {
        return isStaff() ? Words.format("login.staffTitle") : Words.format("login.title");
    }

    private String destination() {
        return target != null && LOCAL.matcher(target).matches() && Door.opens(target.replaceFirst("\\?.*", ""))
                ? target
                : visitor.getHome();
    }

    private static void say(String key) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage("email", new FacesMessage(FacesMessage.SEVERITY_ERROR, Words.format(key), null));
    }

    private static String cut(@Nullable String text) {
        String given = Objects.requireNonNullElse(text, "");
        return given.length() > LONGEST ? given.substring(0, LONGEST) : given;
    }

    /** Whether the visitor was sent here because the session was ended elsewhere. */
    public boolean isEnded() {
        return request.getParameter("fin") != null;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    /** The protected page that asked for a login, or the one that was given along. */
    public @Nullable String getTarget() {
        if (target == null) {
            Object path = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
            Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
            target = path == null ? null : query == null ? path.toString() : path + "?" + query;
        }
        return target;
    }

    public void setTarget(@Nullable String target) {
        this.target = target;
    }
}
