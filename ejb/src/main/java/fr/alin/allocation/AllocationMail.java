package fr.alin.allocation;

import fr.alin.outbox.MailTemplate;
import java.util.Set;

/** Mails about what the commission gave; their subject is the candidature. */
public enum AllocationMail implements MailTemplate {
    /** The dwelling is offered: to be answered in time. */
    DWELLING_OFFERED("name", "number", "commune", "postcode", "rooms", "landlord", "rent", "answerBy", "link"),
    ANSWER_REMINDER("name", "number", "commune", "postcode", "rooms", "landlord", "answerBy", "link"),
    /** What the applicant has answered, or that nothing came in time. */
    ANSWER_KEPT("name", "number", "commune", "postcode", "rooms", "landlord", "status", "link"),
    /** The document of the condition has come, or has not. */
    CONDITION_KEPT(
            "name", "number", "commune", "postcode", "rooms", "landlord", "status", "condition", "until", "link"),
    LEASE_SIGNED("name", "number", "commune", "postcode", "rooms", "landlord", "leaseOn", "link"),
    /** The landlord has given the keys: the request is closed at the registry. */
    MOVED_IN("name", "number", "commune", "postcode", "rooms", "landlord", "movedInOn", "link"),
    /** Somebody ranked before has signed the lease. */
    LET_TO_ANOTHER("name", "number", "commune", "postcode", "rooms", "landlord", "rank", "link");

    private final Set<String> placeholders;

    AllocationMail(String... placeholders) {
        this.placeholders = Set.of(placeholders);
    }

    @Override
    public Set<String> placeholders() {
        return placeholders;
    }
}
