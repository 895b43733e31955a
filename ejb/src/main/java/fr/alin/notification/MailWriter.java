package fr.alin.notification;

import fr.alin.outbox.ClaimedMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.ResourceBundle;

/** Writes a mail from its template and the facts of the moment. */
@ApplicationScoped
class MailWriter {
    @Inject
    private MailFacts facts;

    /** @throws MailImpossibleException when its subject is gone */
    WrittenMail write(ClaimedMail mail) throws MailImpossibleException {
        MailFacts.Values all = facts.of(mail);
        if (all.to().isBlank()) {
            throw new MailImpossibleException("recipient gone");
        }
        MailFacts.Values values = all.only(mail.template().placeholders());
        ResourceBundle bundle = ResourceBundle.getBundle("mail", Locale.FRENCH);
        String name = mail.template().name();
        MailText text = new MailText(bundle.getString(name + ".body") + "\n\n" + bundle.getString("signature"));
        return new WrittenMail(
                values.to(),
                MailText.fill(bundle.getString(name + ".subject"), values.byName()),
                text.plain(values.byName()),
                text.html(values.byName()));
    }
}
