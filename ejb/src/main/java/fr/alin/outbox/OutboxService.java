package fr.alin.outbox;

import fr.alin.outbox.model.OutboxTable;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Queues mail with the change it tells of, and hands it to the dispatcher one by one. */
@Stateless
public class OutboxService {
    /** Longer than all SMTP time-outs together, so that a slow server never means a second mail. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    @Inject
    private OutboxTable table;

    @Inject
    private Event<MailQueued> queued;

    @Inject
    private Today today;

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void enqueue(MailOrder order) {
        table.insert(order, today.now());
        queued.fire(new MailQueued());
    }

    /** Claims the mail that waits longest; other nodes and threads are neither blocked nor given the same one. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<ClaimedMail> claim(String owner) {
        return table.claim(owner, LEASE);
    }

    /** @return false when the lease was lost meanwhile: another node may send the mail again */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean sent(ClaimedMail mail, String owner) {
        return table.markSent(mail.id(), owner);
    }

    /** Puts the mail back for a later attempt, or parks it after the last one. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failed(ClaimedMail mail, String owner, String failure) {
        table.markFailed(mail, owner, failure, Backoff.after(mail.attempts()));
    }

    /** Sends a mail again at once, parked or waiting. */
    @RolesAllowed(Roles.ADMIN)
    public void resend(UUID id) {
        if (!table.release(id)) {
            throw new NotFoundException();
        }
        queued.fire(new MailQueued());
    }
}
