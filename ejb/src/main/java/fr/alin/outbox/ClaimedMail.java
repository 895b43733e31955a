package fr.alin.outbox;

import java.util.UUID;

/**
 * A mail that this node may send until its lease ends.
 *
 * @param template its name
 * @param attempts this attempt included; more than 1 means that an earlier one may have reached the recipient
 */
public record ClaimedMail(UUID id, String template, UUID accountId, UUID subjectId, String messageId, int attempts) {}
