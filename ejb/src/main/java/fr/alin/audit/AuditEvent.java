package fr.alin.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of state. Holds ids and codes, never names or texts.
 *
 * @param actorId account of who did it, null for the system
 * @param subjectType for example {@code candidature}
 */
public record AuditEvent(
        @Nullable UUID actorId,
        String action,
        String subjectType,
        UUID subjectId,
        @Nullable String fromStatus,
        @Nullable String toStatus,
        @Nullable String reason) {
    public static AuditEvent of(@Nullable UUID actorId, String action, String subjectType, UUID subjectId) {
        return new AuditEvent(actorId, action, subjectType, subjectId, null, null, null);
    }
}
