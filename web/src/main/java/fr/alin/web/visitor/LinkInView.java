package fr.alin.web.visitor;

import fr.alin.account.LinkView;
import fr.alin.account.PasswordService;
import fr.alin.account.RegistrationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The link from the mailbox: looking at it uses nothing up. */
@Named
@RequestScoped
public class LinkInView {
    @Inject
    private PasswordService passwords;

    @Inject
    private RegistrationService registrations;

    @Inject
    private HttpServletRequest request;

    private @Nullable LinkView link;

    public LinkView getLink() {
        if (link == null) {
            link = passwords.look(getToken());
        }
        return link;
    }

    /** « Cliquez ici » : on to the choice of a password. */
    public String proceed() {
        return "/compte/mot-de-passe?faces-redirect=true&jeton=" + getToken();
    }

    /** Renvoyer le lien, for an expired one; the answer is the same whatever the link was. */
    public String resend() {
        if (getLink().expired()) {
            registrations.requestPasswordReset(getLink().email(), request.getRemoteAddr());
        }
        return "/compte/lien-envoye?faces-redirect=true";
    }

    /** Read from the request itself: what the page shows, and so which button may be pressed, hangs on it. */
    public String getToken() {
        return Objects.requireNonNullElse(request.getParameter("jeton"), "");
    }
}
