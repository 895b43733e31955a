package fr.alin.registry.model;

import fr.alin.registry.ClaimView;
import fr.alin.shared.Secrets;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A number that somebody says is theirs, until the code sent to the registry's address proves it. */
@Entity
@Table(name = "number_claim")
public class NumberClaim {
    public static final String PURPOSE = "ACCESS_CODE";
    public static final int TRIES = 5;
    private static final Duration VALIDITY = Duration.ofHours(24);

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String nur;

    private @Nullable String email;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "wrong_tries")
    private int wrongTries;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    private int version;

    protected NumberClaim() {}

    public static NumberClaim open(UUID accountId, String nur, String email, Secrets secrets, Instant now) {
        NumberClaim claim = new NumberClaim();
        claim.id = UUID.randomUUID();
        claim.accountId = accountId;
        claim.nur = nur;
        claim.email = email;
        claim.codeHash = hash(claim.id, secrets.sixDigits(PURPOSE, claim.id));
        claim.sentAt = now;
        claim.expiresAt = now.plus(VALIDITY);
        return claim;
    }

    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Whether it is the code that was sent; tries are counted before anybody asks. */
    public boolean opensWith(String code) {
        return MessageDigest.isEqual(bytes(codeHash), bytes(hash(id, code)));
    }

    /** Closed claims keep no address. */
    public void close(Instant now) {
        closedAt = now;
        email = null;
    }

    /** The claim as its page shows it; the domain only, with a fixed number of stars: not even a length is told. */
    public ClaimView view() {
        String address = Objects.requireNonNullElse(email, "@");
        return new ClaimView(
                nur, "*****" + address.substring(address.lastIndexOf('@')), sentAt, expiresAt, TRIES - wrongTries);
    }

    /** Where the code goes, null once the claim is closed. */
    @Nullable
    String email() {
        return email;
    }

    public UUID id() {
        return id;
    }

    public String nur() {
        return nur;
    }

    private static String hash(UUID id, String code) {
        return Secrets.hash(id + ":" + code);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
