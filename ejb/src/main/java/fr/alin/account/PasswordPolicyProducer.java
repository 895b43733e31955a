package fr.alin.account;

import fr.alin.account.rules.PasswordPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the password policy from the operator's minimum length and the list of common passwords. */
@ApplicationScoped
class PasswordPolicyProducer {
    @Inject
    @ConfigProperty(name = "alin.password.minimum")
    private int minimumLength;

    @Produces
    @Singleton
    PasswordPolicy policy() {
        try (InputStream in = PasswordPolicy.class.getResourceAsStream("/account/common-passwords.txt")) {
            String words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new PasswordPolicy(minimumLength, words.lines().collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
