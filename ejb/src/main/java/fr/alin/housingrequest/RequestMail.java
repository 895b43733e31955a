package fr.alin.housingrequest;

import fr.alin.outbox.MailTemplate;
import java.util.Set;

/** Mails about a housing request. */
public enum RequestMail implements MailTemplate {
    IMPORT_DONE("name", "link"),
    REQUEST_DELETED("name", "link"),
    NUMBER_EXPIRING("name", "number", "expires", "link");

    private final Set<String> placeholders;

    RequestMail(String... placeholders) {
        this.placeholders = Set.of(placeholders);
    }

    @Override
    public Set<String> placeholders() {
        return placeholders;
    }
}
