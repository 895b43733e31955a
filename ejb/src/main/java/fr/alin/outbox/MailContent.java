package fr.alin.outbox;

import java.util.List;

/** What a feature puts into its mails: found by its type, asked at the moment of sending. */
public interface MailContent {
    /** Templates of the feature; nobody else writes them. */
    List<? extends MailTemplate> templates();

    /** Folder of their texts in {@code mail/}, one file each: {@code <TEMPLATE>_fr.ftl}. */
    String folder();

    /**
     * What the placeholders of a mail stand for.
     *
     * @throws MailImpossibleException when its subject is gone: it is never sent
     */
    MailValues values(ClaimedMail mail) throws MailImpossibleException;
}
