package fr.alin.notification;

import fr.alin.outbox.ClaimedMail;
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
    private static final System.Logger LOG = System.getLogger(MailDispatcher.class.getName());

    private final String owner = "node-" + UUID.randomUUID();

    @Inject
    private OutboxService outbox;

    @Inject
    private MailWriter writer;

    @Inject
    private MailSender sender;

    /** Returns when nothing waits any more; a failing mail is put back with a wait and does not stop the others. */
    public void sendWhatWaits() {
        for (Optional<ClaimedMail> mail = outbox.claim(owner); mail.isPresent(); mail = outbox.claim(owner)) {
            send(mail.get());
        }
    }

    private void send(ClaimedMail mail) {
        try {
            sender.send(writer.write(mail), mail.messageId());
        } catch (MessagingException | MailImpossibleException e) {
            String failure = e.getClass().getSimpleName();
            LOG.log(System.Logger.Level.WARNING, "mail {0} attempt {1}: {2}", mail.id(), mail.attempts(), failure);
            outbox.failed(mail, owner, failure);
            return;
        }
        if (!outbox.sent(mail, owner)) {
            LOG.log(System.Logger.Level.WARNING, "mail {0}: lease lost, may be sent twice", mail.id());
        }
    }
}
