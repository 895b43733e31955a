package fr.alin.web.account;

import fr.alin.account.EmailAddress;
import fr.alin.account.EmailChangeService;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changer d'adresse e-mail: the new address, proved later by its link, and the password. */
@Named
@RequestScoped
public class EmailPage {
    @Inject
    private EmailChangeService changes;

    @NotNull(message = "{common.email}")
    @Pattern(regexp = EmailAddress.REGEXP, message = "{common.email}")
    @Size(max = 254, message = "{common.size}")
    private @Nullable String email;

    private @Nullable String present;

    /** @throws BusinessException as {@link EmailChangeService#request} */
    public String change() {
        changes.request(Objects.requireNonNull(email), Objects.requireNonNullElse(present, ""));
        Notices.say("email.sent");
        return "/mon-compte?faces-redirect=true";
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPresent() {
        return present;
    }

    public void setPresent(@Nullable String present) {
        this.present = present;
    }
}
