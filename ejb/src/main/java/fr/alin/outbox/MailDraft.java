package fr.alin.outbox;

import java.util.Map;
import java.util.UUID;

/** What a feature's mail would say if it were ordered now: what is shown before it is sent is what is sent. */
public interface MailDraft extends MailContent {
    /**
     * Values of a mail that is not ordered yet.
     *
     * @param subject as that of the mail
     * @param typed what its sender has typed or chosen so far, by placeholder
     * @throws MailImpossibleException when its subject is gone
     */
    Drafted draft(UUID subject, Map<String, ?> typed) throws MailImpossibleException;

    /**
     * The values with whom they are for.
     *
     * @param reader account of the recipient
     */
    record Drafted(UUID reader, MailValues values) {}
}
