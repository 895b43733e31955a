package fr.alin.web.account;

import fr.alin.account.AccountClosingService;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Supprimer mon compte: what goes, and the password. */
@Named
@RequestScoped
public class CloseAccountPage {
    @Inject
    private AccountClosingService closing;

    @Inject
    private SignOut logout;

    private @Nullable String present;

    /** @throws BusinessException {@code present.wrong}, {@code present.locked} */
    public String close() throws ServletException {
        closing.close(Objects.requireNonNullElse(present, ""));
        logout.logout();
        return "/compte/supprime?faces-redirect=true";
    }

    public @Nullable String getPresent() {
        return present;
    }

    public void setPresent(@Nullable String present) {
        this.present = present;
    }
}
