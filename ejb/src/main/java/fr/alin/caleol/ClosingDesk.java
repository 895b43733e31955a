package fr.alin.caleol;

import fr.alin.account.SignedIn;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.caleol.model.CaleolMailReader;
import fr.alin.outbox.MailOrder;
import fr.alin.outbox.OutboxService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Who is told of a decision, and the trail of the papers with their hash. */
@ApplicationScoped
class ClosingDesk {
    @Inject
    private CaleolMailReader reader;

    @Inject
    private OutboxService outbox;

    @Inject
    private AuditService audit;

    @Inject
    private SignedIn signedIn;

    /** Whoever is offered the dwelling gets that mail instead. */
    void tell(FileOnAgenda file) {
        outbox.enqueue(new MailOrder(
                CaleolMail.COMMISSION_DECIDED,
                reader.account(file.id().value()),
                file.id().value()));
    }

    /** The trail of a file that a correction leaves as it was. */
    void confirmed(FileOnAgenda file, SittingView by) {
        audit.record(new AuditEvent(
                signedIn.account(),
                "DECISION_CONFIRMED",
                "candidature",
                file.id().value(),
                null,
                null,
                by.about().heldOn().getYear() + "-" + by.number()));
    }

    void made(String action, UUID subject, String sha256) {
        String type = action.equals("MINUTES_MADE") ? "sitting" : "candidature";
        audit.record(new AuditEvent(signedIn.account(), action, type, subject, null, null, sha256));
    }
}
