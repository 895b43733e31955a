package fr.alin.registry;

import java.time.Instant;

/** The open claim as its page shows it: the address only masked. */
public record ClaimView(String nur, String maskedEmail, Instant sentAt, Instant expiresAt, int triesLeft) {}
