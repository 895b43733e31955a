package fr.alin.selection;

import fr.alin.outbox.MailTemplate;
import java.util.Set;

/** Mails about the choice of files; their subject is a candidature, for the last two an offer. */
public enum SelectionMail implements MailTemplate {
    FILE_SENT("name", "number", "commune", "postcode", "rooms", "landlord", "sent", "place", "link"),
    FILE_RELEASED("name", "number", "commune", "postcode", "rooms", "reason", "sent", "place", "message", "link"),
    SELECTION_OVERDUE("name", "offer", "commune", "rooms", "deadline", "link"),
    OFFER_AGAIN("name", "commune", "postcode", "rooms", "rent", "deadline", "link");

    private final Set<String> placeholders;

    SelectionMail(String... placeholders) {
        this.placeholders = Set.of(placeholders);
    }

    @Override
    public Set<String> placeholders() {
        return placeholders;
    }
}
