package fr.alin.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session of an account, so that its owner sees it and may end it on every node. */
@Entity
@Table(name = "account_session")
class AccountSession {
    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String device;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected AccountSession() {}

    static AccountSession begin(UUID id, UUID account, String device, Instant now) {
        AccountSession session = new AccountSession();
        session.id = id;
        session.accountId = account;
        session.device = device;
        session.startedAt = now;
        session.seenAt = now;
        return session;
    }
}
