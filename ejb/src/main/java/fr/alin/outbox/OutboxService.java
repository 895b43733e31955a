package fr.alin.outbox;

import fr.alin.job.Backoff;
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
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Queues mail with the change it tells of, and hands it to the dispatcher one by one. */
@Stateless
public class OutboxService {
    @Inject
    private OutboxTable table;

    @Inject
    private MailContents contents;

    @Inject
    private Event<MailQueued> queued;

    @Inject
    private Today today;

    /** Length of a lease in seconds. Whoever is still sending renews it; it only ends under a node that died. */
    @Inject
    @ConfigProperty(name = "alin.outbox.lease-seconds")
    private int leaseSeconds;

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
        return table.claim(owner, lease(), contents.known());
    }

    /** @return false when the lease was lost meanwhile: another node may send the mail again */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean sent(ClaimedMail mail, String owner) {
        return table.markSent(mail.id(), owner);
    }

    /** How long a lease lasts; to be renewed well before. */
    @PermitAll
    public Duration lease() {
        return Duration.ofSeconds(leaseSeconds);
    }

    /** @return false when the lease was lost meanwhile */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean renew(ClaimedMail mail, String owner) {
        return table.renew(mail.id(), owner, lease());
    }

    /** There is nothing left to tell: the mail is never sent, and its row says why. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void dropped(ClaimedMail mail, String owner, String reason) {
        table.markDropped(mail.id(), owner, reason);
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

    /** Drops the rows of accounts that are dropped. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void forget(Collection<UUID> accounts) {
        table.forget(accounts);
    }
}
