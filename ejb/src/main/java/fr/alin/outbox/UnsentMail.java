package fr.alin.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail not yet sent, as ADMIN sees it: no address, no text. */
public record UnsentMail(
        UUID id,
        MailTemplate template,
        String status,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        @Nullable String failure) {
    public boolean parked() {
        return status.equals("PARKED");
    }
}
