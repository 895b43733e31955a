package fr.alin.web.visitor;

import fr.alin.account.EmailAddress;
import fr.alin.account.RegistrationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Mot de passe oublié, and « Je n'ai pas reçu le lien d'activation » : one form, one answer. */
@Named
@RequestScoped
public class ForgottenPage {
    @Inject
    private RegistrationService registrations;

    @Inject
    private HttpServletRequest request;

    @NotNull(message = "{common.email}")
    @Pattern(regexp = EmailAddress.REGEXP, message = "{common.email}")
    @Size(max = 254, message = "{common.size}")
    private @Nullable String email;

    public String send() {
        registrations.requestPasswordReset(Objects.requireNonNull(email), request.getRemoteAddr());
        return "/compte/lien-envoye?faces-redirect=true";
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }
}
