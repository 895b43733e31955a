package fr.alin.web.visitor;

import fr.alin.account.PasswordService;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Mise à jour du mot de passe, by a link. */
@Named
@RequestScoped
public class ChoosePasswordPage {
    @Inject
    private PasswordService passwords;

    @Inject
    private LinkInView page;

    private @Nullable String password;
    private @Nullable String confirmation;

    /** @throws BusinessException {@code password.refused}, {@code confirmation.differs}, {@code link.unusable} */
    public String choose() {
        String chosen = Objects.requireNonNullElse(password, "");
        if (!chosen.equals(confirmation)) {
            throw new BusinessException("confirmation.differs");
        }
        // Asked before: the choice uses the link up.
        boolean reset = page.getLink().reset();
        passwords.chooseByLink(page.getToken(), chosen);
        return reset ? "/compte/mot-de-passe-change?faces-redirect=true" : "/compte/cree?faces-redirect=true";
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(@Nullable String confirmation) {
        this.confirmation = confirmation;
    }
}
