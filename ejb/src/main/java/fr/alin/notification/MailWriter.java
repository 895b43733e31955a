package fr.alin.notification;

import fr.alin.account.Addressee;
import fr.alin.account.AddresseeQueries;
import fr.alin.outbox.ClaimedMail;
import fr.alin.outbox.MailContents;
import fr.alin.outbox.MailDraft;
import fr.alin.outbox.MailImpossibleException;
import fr.alin.outbox.MailTemplate;
import fr.alin.outbox.MailValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes a mail from the texts and the values of its feature, as they are at the moment of sending. */
@ApplicationScoped
class MailWriter {
    private static final String LINK = "link";

    private final MailLayouts layouts = new MailLayouts();

    @Inject
    private MailContents contents;

    @Inject
    private AddresseeQueries addressees;

    @Inject
    @ConfigProperty(name = "alin.public.url")
    private String publicUrl;

    @Inject
    @ConfigProperty(name = "alin.operator")
    private String operator;

    @Inject
    @ConfigProperty(name = "alin.operator.phone")
    private String phone;

    /** @throws MailImpossibleException when its subject or its reader is gone */
    WrittenMail write(ClaimedMail mail) throws MailImpossibleException {
        MailContents.Written written = contents.named(mail.template());
        return write(written, mail.accountId(), written.content().values(mail));
    }

    /**
     * Writes a mail that nobody has ordered, exactly as it would be sent.
     *
     * @throws MailImpossibleException when its subject or its reader is gone
     * @throws IllegalArgumentException for a template that is never shown before
     */
    WrittenMail draft(MailTemplate template, UUID subject, Map<String, ?> typed) throws MailImpossibleException {
        MailContents.Written written = contents.named(template.name());
        if (!(written.content() instanceof MailDraft drafts)) {
            throw new IllegalArgumentException(template.name());
        }
        MailDraft.Drafted drafted = drafts.draft(subject, typed);
        return write(written, drafted.reader(), drafted.values());
    }

    private WrittenMail write(MailContents.Written written, UUID account, MailValues own)
            throws MailImpossibleException {
        Addressee reader = addressees.of(account).orElseThrow(() -> new MailImpossibleException("recipient gone"));
        Map<String, Object> values = new HashMap<>(own.byName());
        values.put("name", reader.name());
        values.keySet().retainAll(written.template().placeholders());
        values.computeIfPresent(LINK, (name, path) -> publicUrl + path);
        values.put("operator", operator);
        values.put("phone", phone);
        String to = Objects.requireNonNullElse(own.to(), reader.email());
        return layouts.write(
                to, written.content().folder() + "/" + written.template().name(), values);
    }
}
