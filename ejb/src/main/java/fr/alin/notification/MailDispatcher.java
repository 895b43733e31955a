package fr.alin.notification;

import fr.alin.fault.DatabaseOutage;
import fr.alin.fault.Failure;
import fr.alin.fault.FaultLog;
import fr.alin.outbox.ClaimedMail;
import fr.alin.outbox.MailImpossibleException;
import fr.alin.outbox.OutboxService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.UUID;

/**
 * Sends mail after mail, each claimed in one short transaction, sent outside of any, marked in another. A node killed
 * between SMTP's yes and the mark sends again after the lease, under the same Message-ID.
 */
@ApplicationScoped
public class MailDispatcher {
    private final String owner = "node-" + UUID.randomUUID();

    @Inject
    private OutboxService outbox;

    @Inject
    private MailWriter writer;

    @Inject
    private MailSender sender;

    @Inject
    private LeaseKeeper leases;

    @Inject
    private FaultLog faults;

    /** Returns when nothing waits any more; a failing mail is put back with a wait and does not stop the others. */
    public void sendWhatWaits() {
        for (Optional<ClaimedMail> mail = outbox.claim(owner); mail.isPresent(); mail = outbox.claim(owner)) {
            send(mail.get());
        }
    }

    private void send(ClaimedMail mail) {
        try (LeaseKeeper.Kept kept = leases.keep(mail, owner)) {
            sender.send(writer.write(mail), mail.messageId());
        } catch (MailImpossibleException e) {
            outbox.dropped(mail, owner, String.valueOf(e.getMessage()));
            return;
        } catch (MessagingException e) {
            String failure = e.getClass().getSimpleName();
            faults.warn("mail not accepted: " + failure);
            outbox.failed(mail, owner, failure);
            return;
        } catch (RuntimeException e) {
            failed(mail, e);
            return;
        }
        if (!outbox.sent(mail, owner)) {
            faults.warn("a mail's lease was lost, it may be sent twice");
        }
    }

    /** A template or its facts are broken: this mail waits, the others go. */
    private void failed(ClaimedMail mail, RuntimeException thrown) {
        if (DatabaseOutage.causes(thrown)) {
            throw thrown;
        }
        faults.error("mail " + mail.template() + " cannot be written, " + Failure.of(thrown), thrown);
        outbox.failed(mail, owner, Failure.of(thrown));
    }
}
