package fr.alin.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** Se déconnecter. */
@Named
@RequestScoped
public class SignOut {
    @Inject
    private HttpServletRequest request;

    public String logout() throws ServletException {
        request.logout();
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        return "/accueil?faces-redirect=true";
    }
}
