package fr.alin.caleol;

import fr.alin.outbox.MailTemplate;
import java.util.Set;

/** Mails about a decision of the commission; their subject is the candidature. */
public enum CaleolMail implements MailTemplate {
    /** Ranked, under condition, or refused with its ground; the first time, or by a correction. */
    COMMISSION_DECIDED(
            "name",
            "number",
            "commune",
            "postcode",
            "rooms",
            "landlord",
            "decision",
            "rank",
            "condition",
            "until",
            "ground",
            "words",
            "change",
            "correction",
            "link");

    private final Set<String> placeholders;

    CaleolMail(String... placeholders) {
        this.placeholders = Set.of(placeholders);
    }

    @Override
    public Set<String> placeholders() {
        return placeholders;
    }
}
