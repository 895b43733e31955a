package fr.alin.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail not sent, as ADMIN sees it: no address, no text.
 *
 * @param template its name, perhaps of a newer version than this node's
 * @param failure what was thrown last, or why it was dropped
 */
public record UnsentMail(
        UUID id,
        String template,
        String status,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        @Nullable String failure) {
    /** Its subject is gone: it will never be sent. */
    public boolean dropped() {
        return status.equals("DROPPED");
    }

    public boolean waiting() {
        return !parked() && !dropped();
    }

    public boolean parked() {
        return status.equals("PARKED");
    }
}
