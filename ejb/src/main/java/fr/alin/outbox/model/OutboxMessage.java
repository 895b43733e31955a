package fr.alin.outbox.model;

import fr.alin.outbox.MailOrder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail to be sent: to whom and of what, neither address nor text. */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {
    enum Status {
        NEW,
        SENDING,
        SENT,
        /** Tried as often as it makes sense; an administrator may release it. */
        PARKED,
        /** Its subject is gone: never sent. */
        DROPPED
    }

    @Id
    private UUID id;

    private String template;

    private String language;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "subject_id")
    private @Nullable UUID subjectId;

    @Column(name = "message_id")
    private String messageId;

    @Enumerated(EnumType.STRING)
    private Status status;

    private int attempts;

    private @Nullable String owner;

    @Column(name = "lease_until")
    private @Nullable Instant leaseUntil;

    /** At first the instant of the insert by the database's own clock, as leases and waits. */
    @Column(name = "next_attempt_at", insertable = false)
    private Instant nextAttemptAt;

    private @Nullable String failure;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    protected OutboxMessage() {}

    static OutboxMessage of(MailOrder order, Instant now) {
        OutboxMessage message = new OutboxMessage();
        message.id = UUID.randomUUID();
        message.template = order.template().name();
        message.language = "fr";
        message.accountId = order.accountId();
        message.subjectId = order.subjectId();
        message.messageId = "<" + message.id + "@alin>";
        message.status = Status.NEW;
        message.createdAt = now;
        return message;
    }
}
