package fr.alin.web.visitor;

import fr.alin.account.RegistrationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Création de compte. */
@Named
@RequestScoped
public class RegisterPage {
    @Inject
    private RegistrationService registrations;

    @Inject
    private RegistrationForm form;

    @Inject
    private HttpServletRequest request;

    /** The next page is the same whether or not the address was known. */
    public String register() {
        registrations.register(form.toCommand(), request.getRemoteAddr());
        return "/compte/verifiez-vos-mails?faces-redirect=true";
    }
}
