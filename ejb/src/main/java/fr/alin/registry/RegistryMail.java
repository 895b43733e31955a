package fr.alin.registry;

import fr.alin.outbox.MailTemplate;
import java.util.Set;

/** Mail to the address that the registry knows. */
public enum RegistryMail implements MailTemplate {
    ACCESS_CODE("number", "code");

    private final Set<String> placeholders;

    RegistryMail(String... placeholders) {
        this.placeholders = Set.of(placeholders);
    }

    @Override
    public Set<String> placeholders() {
        return placeholders;
    }
}
