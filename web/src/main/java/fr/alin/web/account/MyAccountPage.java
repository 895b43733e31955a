package fr.alin.web.account;

import fr.alin.account.PasswordService;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.PresentSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Mon compte: who I am, a new password. */
@Named
@RequestScoped
public class MyAccountPage {
    @Inject
    private PasswordService passwords;

    @Inject
    private PresentSession session;

    private @Nullable String present;
    private @Nullable String password;
    private @Nullable String confirmation;

    /** @throws BusinessException {@code present.wrong}, {@code confirmation.differs}, {@code password.refused} */
    public String change() {
        String chosen = Objects.requireNonNullElse(password, "");
        if (!chosen.equals(confirmation)) {
            throw new BusinessException("confirmation.differs");
        }
        passwords.change(Objects.requireNonNullElse(present, ""), chosen, session.id());
        Notices.say("account.passwordChanged");
        return "/mon-compte?faces-redirect=true";
    }

    public @Nullable String getPresent() {
        return present;
    }

    public void setPresent(@Nullable String present) {
        this.present = present;
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
