package fr.alin.account.model;

import fr.alin.account.EmailAddress;
import fr.alin.account.PersonName;
import fr.alin.account.RegisterAccount;
import fr.alin.account.Title;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import fr.alin.shared.Roles;
import fr.alin.shared.Secrets;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A person who may log in. */
@Entity
@Table(name = "account")
public class Account {
    /** Longest address, in characters. */
    public static final int EMAIL = 254;

    enum Status {
        REGISTERED,
        ACTIVE,
        CLOSED
    }

    @Id
    private UUID id;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Enumerated(EnumType.STRING)
    private Title title;

    @Column(name = "birth_name")
    private String birthName;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "mobile_phone")
    private String mobilePhone;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    /** Of before forms without a session were read as UTF-8. */
    @Column(name = "password_maybe_misread")
    private boolean passwordMaybeMisread;

    @Column(name = "als_number")
    private @Nullable String alsNumber;

    @Column(name = "terms_version")
    private String termsVersion;

    @Column(name = "terms_accepted_at")
    private Instant termsAcceptedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    /** Since then the account names nobody. */
    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    @Version
    private int version;

    protected Account() {}

    /** A new applicant, who cannot log in before the e-mail address is confirmed and a password chosen. */
    public static Account register(RegisterAccount command, String role, Instant now) {
        Account account = new Account();
        account.id = UUID.randomUUID();
        account.email = EmailAddress.clean(command.email());
        account.emailKey = CleanText.emailKey(account.email);
        account.title = command.title();
        account.birthName = PersonName.clean("birthName", command.birthName());
        account.firstName = PersonName.clean("firstName", command.firstName());
        account.mobilePhone = CleanText.line(command.mobilePhone(), 20);
        account.status = Status.REGISTERED;
        account.termsVersion = command.termsVersion();
        account.termsAcceptedAt = now;
        account.createdAt = now;
        account.roles.add(role);
        return account;
    }

    /**
     * Sets the password and, the first time, opens the account.
     *
     * @throws BusinessException {@code link.unusable} once it is closed
     */
    public void choosePassword(String hash) {
        requireOpen();
        passwordHash = hash;
        passwordMaybeMisread = false;
        status = Status.ACTIVE;
    }

    /** @throws BusinessException {@code link.unusable} once it is closed */
    public void changeEmail(String confirmed) {
        requireOpen();
        email = confirmed;
        emailKey = CleanText.emailKey(confirmed);
    }

    /** What was sent before the end must not write anybody's address or password back. */
    private void requireOpen() {
        if (status == Status.CLOSED) {
            throw new BusinessException("link.unusable");
        }
    }

    /** Nobody logs in any more and the address is free; who it was is erased once the last mail is out. */
    public void close(Instant now) {
        status = Status.CLOSED;
        emailKey = "closed:" + id;
        passwordHash = null;
        mobilePhone = "";
        roles.clear();
        closedAt = now;
    }

    /** Nothing says any more who a closed account was; another one, or one erased before, is left alone. */
    void erase(Instant now) {
        if (status == Status.CLOSED && erasedAt == null) {
            email = "";
            birthName = "";
            firstName = "";
            erasedAt = now;
        }
    }

    public boolean hasPassword(Predicate<String> verifier) {
        return passwordHash != null && verifier.test(passwordHash);
    }

    /** Changes with the password and tells nothing of it. */
    public String passwordStamp() {
        return Secrets.hash(String.valueOf(passwordHash));
    }

    public boolean mayHaveMisreadPassword() {
        return passwordMaybeMisread;
    }

    public UUID id() {
        return id;
    }

    public String email() {
        return email;
    }

    /** People who work here: their account opens the files of others. */
    public boolean ofStaff() {
        return !roles.isEmpty() && !roles.contains(Roles.APPLICANT);
    }

    public boolean active() {
        return status == Status.ACTIVE;
    }

    public boolean awaitsActivation() {
        return status == Status.REGISTERED;
    }
}
