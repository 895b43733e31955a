package fr.alin.outbox;

import java.util.UUID;

/**
 * A mail to be sent once the current transaction commits.
 *
 * @param accountId the recipient
 * @param subjectId what the template speaks of: a link, a claim, a candidature, or the account itself
 */
public record MailOrder(MailTemplate template, UUID accountId, UUID subjectId) {}
