package fr.alin.web.shared;

import fr.alin.account.PasswordRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rules of a password as its page shows them while somebody types. */
@Named
@ApplicationScoped
public class PasswordRules {
    @Inject
    @ConfigProperty(name = "alin.password.minimum", defaultValue = "8")
    private int minimum;

    public int getMinimum() {
        return minimum;
    }

    public List<PasswordRule> getShown() {
        return List.of(
                PasswordRule.LENGTH,
                PasswordRule.DIGIT,
                PasswordRule.UPPER_CASE,
                PasswordRule.LOWER_CASE,
                PasswordRule.NOT_USER_NAME);
    }

    public String text(PasswordRule rule) {
        return Words.format("password." + rule, minimum);
    }
}
