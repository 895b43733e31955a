package fr.alin.visit;

import fr.alin.outbox.MailTemplate;
import java.util.Set;

/** Mails about a visit; their subject is the candidature. */
public enum VisitMail implements MailTemplate {
    /** Slots are proposed: one is to be chosen. */
    VISIT_PROPOSED(VisitStatus.INVITED, "name", "number", "commune", "postcode", "rooms", "landlord", "link"),
    /** The slot that was chosen, with the way to its calendar file. */
    VISIT_BOOKED(
            VisitStatus.BOOKED, "name", "number", "commune", "rooms", "landlord", "address", "when", "minutes", "link"),
    /** The landlord has withdrawn the slot that was chosen. */
    VISIT_MOVED(VisitStatus.INVITED, "name", "number", "commune", "postcode", "rooms", "landlord", "link"),
    /** The applicant has given the visit up. */
    VISIT_CANCELLED(VisitStatus.CANCELLED, "name", "number", "commune", "postcode", "rooms", "landlord", "link");

    private final VisitStatus about;
    private final Set<String> placeholders;

    VisitMail(VisitStatus about, String... placeholders) {
        this.about = about;
        this.placeholders = Set.of(placeholders);
    }

    /** What the visit still has to be when the mail is sent: what has changed since, another mail tells. */
    public VisitStatus about() {
        return about;
    }

    @Override
    public Set<String> placeholders() {
        return placeholders;
    }
}
