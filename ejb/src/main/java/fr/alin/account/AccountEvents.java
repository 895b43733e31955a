package fr.alin.account;

import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.outbox.MailOrder;
import fr.alin.outbox.MailTemplate;
import fr.alin.outbox.OutboxService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells of a change to an account: to the audit trail and to its owner. */
@ApplicationScoped
class AccountEvents {
    @Inject
    private AuditService audit;

    @Inject
    private OutboxService outbox;

    void audit(UUID account, String action) {
        audit.record(AuditEvent.of(account, action, "account", account));
    }

    void mail(MailTemplate template, UUID account) {
        outbox.enqueue(new MailOrder(template, account, account));
    }
}
