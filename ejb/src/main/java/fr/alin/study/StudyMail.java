package fr.alin.study;

import fr.alin.outbox.MailTemplate;
import java.util.Set;

/** Mails of an adviser while a file is studied. */
public enum StudyMail implements MailTemplate {
    DOCUMENTS_REQUESTED("name", "number", "commune", "postcode", "rooms", "documents", "message", "due", "link");

    private final Set<String> placeholders;

    StudyMail(String... placeholders) {
        this.placeholders = Set.of(placeholders);
    }

    @Override
    public Set<String> placeholders() {
        return placeholders;
    }
}
