package fr.alin.completion;

import fr.alin.outbox.MailTemplate;
import java.util.Set;

/** Mails about documents that a landlord asks for; their subject is the request for them. */
public enum CompletionMail implements MailTemplate {
    COMPLETION_ASKED("name", "number", "commune", "postcode", "rooms", "landlord", "documents", "due", "words", "link"),
    /** Nobody has answered, and the last day is near. */
    COMPLETION_REMINDER("name", "number", "commune", "postcode", "rooms", "landlord", "documents", "due", "link");

    private final Set<String> placeholders;

    CompletionMail(String... placeholders) {
        this.placeholders = Set.of(placeholders);
    }

    @Override
    public Set<String> placeholders() {
        return placeholders;
    }
}
