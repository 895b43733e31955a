package fr.alin.audit.model;

import fr.alin.audit.AuditEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of the trail. The database numbers them: their order is that of the writing, whichever node wrote. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant at;

    @Column(name = "actor_id")
    private @Nullable UUID actorId;

    private String action;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "from_status")
    private @Nullable String fromStatus;

    @Column(name = "to_status")
    private @Nullable String toStatus;

    private @Nullable String reason;

    protected AuditEntry() {}

    static AuditEntry of(AuditEvent event, Instant at) {
        AuditEntry entry = new AuditEntry();
        entry.at = at;
        entry.actorId = event.actorId();
        entry.action = event.action();
        entry.subjectType = event.subjectType();
        entry.subjectId = event.subjectId();
        entry.fromStatus = event.fromStatus();
        entry.toStatus = event.toStatus();
        entry.reason = event.reason();
        return entry;
    }
}
