package fr.alin.account.model;

import fr.alin.account.LinkPurpose;
import fr.alin.account.LinkState;
import fr.alin.shared.Secrets;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A single-use link sent by mail, valid for 12 hours; only the hash of its token is kept. */
@Entity
@Table(name = "account_link")
public class AccountLink {
    public static final Duration VALIDITY = Duration.ofHours(12);

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "new_email")
    private @Nullable String newEmail;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected AccountLink() {}

    public static AccountLink issue(UUID accountId, LinkPurpose purpose, Secrets secrets, Instant now) {
        AccountLink link = new AccountLink();
        link.id = UUID.randomUUID();
        link.accountId = accountId;
        link.purpose = purpose;
        link.tokenHash = Secrets.hash(secrets.token(purpose.name(), link.id));
        link.createdAt = now;
        link.expiresAt = now.plus(VALIDITY);
        return link;
    }

    /** A link that proves a new address of the account. */
    public static AccountLink issueTo(String newEmail, UUID accountId, Secrets secrets, Instant now) {
        AccountLink link = issue(accountId, LinkPurpose.EMAIL_CHANGE, secrets, now);
        link.newEmail = newEmail;
        return link;
    }

    public boolean isFor(LinkPurpose... purposes) {
        return List.of(purposes).contains(purpose);
    }

    public LinkState stateAt(Instant now) {
        if (usedAt != null) {
            return LinkState.USED;
        }
        return now.isBefore(expiresAt) ? LinkState.USABLE : LinkState.EXPIRED;
    }

    public void use(Instant now) {
        usedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    /** The address that the link proves, empty for other links and once it is used. */
    public String newEmail() {
        return Objects.requireNonNullElse(newEmail, "");
    }

    public LinkPurpose purpose() {
        return purpose;
    }
}
