package fr.alin.candidature;

import fr.alin.outbox.MailTemplate;
import java.util.Set;

/** Mails about a candidature. */
public enum CandidatureMail implements MailTemplate {
    CANDIDATURE_TAKEN("name", "number", "commune", "postcode", "rooms", "rent", "due", "deadline", "link"),
    CANDIDATURE_VALIDATED("name", "number", "commune", "postcode", "rooms", "message", "deadline", "link"),
    CANDIDATURE_INVALIDATED(
            "name", "number", "commune", "postcode", "rooms", "reason", "rule", "actual", "limit", "message", "link"),
    CANDIDATURE_REOPENED("name", "number", "commune", "postcode", "rooms", "due", "link"),
    /** An adviser has looked at something that counts for the rank; what it was only the site says. */
    FACTS_CHECKED("name", "number", "commune", "postcode", "rooms", "link"),
    CANDIDATURE_CANCELLED("name", "number", "commune", "postcode", "rooms", "link");

    private final Set<String> placeholders;

    CandidatureMail(String... placeholders) {
        this.placeholders = Set.of(placeholders);
    }

    @Override
    public Set<String> placeholders() {
        return placeholders;
    }
}
