package fr.alin.outbox;

/** A mail was queued in this transaction: worth waking the dispatcher once it has committed. */
public record MailQueued() {}
