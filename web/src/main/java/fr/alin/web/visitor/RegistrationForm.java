package fr.alin.web.visitor;

import fr.alin.account.EmailAddress;
import fr.alin.account.PersonName;
import fr.alin.account.RegisterAccount;
import fr.alin.account.Title;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a new user types to register. */
@Named
@RequestScoped
public class RegistrationForm {
    /** Version of the text about personal data that the box refers to. */
    static final String TERMS = "2026-3";

    @NotNull(message = "{register.title}")
    private @Nullable Title title;

    @NotNull(message = "{register.birthName}")
    @Size(max = 100, message = "{common.size}")
    @Pattern(regexp = PersonName.LETTER, message = "{register.birthNameLetters}")
    @Pattern(regexp = PersonName.PRINTABLE, message = "{common.controls}")
    private @Nullable String birthName;

    @NotNull(message = "{register.firstName}")
    @Size(max = 100, message = "{common.size}")
    @Pattern(regexp = PersonName.LETTER, message = "{register.firstNameLetters}")
    @Pattern(regexp = PersonName.PRINTABLE, message = "{common.controls}")
    private @Nullable String firstName;

    @NotNull(message = "{register.mobile}")
    @Pattern(regexp = "\\s*(\\+33\\s?|0)[67]([\\s.]?\\d{2}){4}\\s*", message = "{register.mobile}")
    private @Nullable String mobile;

    @NotNull(message = "{common.email}")
    @Pattern(regexp = EmailAddress.REGEXP, message = "{common.email}")
    @Size(max = 254, message = "{common.size}")
    private @Nullable String email;

    @AssertTrue(message = "{register.accepted}")
    private boolean accepted;

    /** Called once Faces has found every field valid. */
    RegisterAccount toCommand() {
        return new RegisterAccount(
                Objects.requireNonNull(title),
                Objects.requireNonNull(birthName),
                Objects.requireNonNull(firstName),
                Objects.requireNonNull(mobile),
                Objects.requireNonNull(email),
                TERMS);
    }

    public @Nullable Title getTitle() {
        return title;
    }

    public void setTitle(@Nullable Title title) {
        this.title = title;
    }

    public @Nullable String getBirthName() {
        return birthName;
    }

    public void setBirthName(@Nullable String birthName) {
        this.birthName = birthName;
    }

    public @Nullable String getFirstName() {
        return firstName;
    }

    public void setFirstName(@Nullable String firstName) {
        this.firstName = firstName;
    }

    public @Nullable String getMobile() {
        return mobile;
    }

    public void setMobile(@Nullable String mobile) {
        this.mobile = mobile;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public boolean isAccepted() {
        return accepted;
    }

    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }
}
