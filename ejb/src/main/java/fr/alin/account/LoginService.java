package fr.alin.account;

import fr.alin.account.model.Account;
import fr.alin.account.model.Accounts;
import fr.alin.account.model.AttemptCounters.Taken;
import fr.alin.outbox.MailTemplate;
import fr.alin.shared.CleanText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands around the container's own login: throttling, known devices, one answer for known and unknown. */
@Stateless
@PermitAll
public class LoginService {
    @Inject
    private Accounts accounts;

    @Inject
    private LoginThrottleService throttle;

    @Inject
    private KnownDevices devices;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private PasswordCheck check;

    @Inject
    private AccountEvents events;

    /**
     * Takes a try, before anything is judged.
     *
     * @return the principal to log in with; for an unknown address one that exists nowhere, after equal work
     */
    public LoginCheck begin(LoginAttempt attempt) {
        Optional<Account> account = account(attempt.email());
        Taken taken = throttle.takeLogin(
                CleanText.emailKey(attempt.email()), attempt.source(), device(account, attempt.device()));
        if (taken.last()) {
            account.filter(Account::ofStaff).ifPresent(this::warn);
        }
        if (!taken.allowed()) {
            return new LoginCheck(null, true);
        }
        String principal = account.filter(Account::active)
                .map(active -> active.id().toString())
                .orElseGet(() -> nobody(attempt.email()));
        return new LoginCheck(principal, false);
    }

    /**
     * The password was right.
     *
     * @return mark to leave on the device
     */
    public String succeeded(LoginAttempt attempt) {
        Optional<Account> account = account(attempt.email());
        throttle.giveLoginBack(
                CleanText.emailKey(attempt.email()), attempt.source(), device(account, attempt.device()));
        return account.map(known -> devices.mark(known.id())).orElse("");
    }

    /** Whether the refused password is right all the same, and its hash is mended: the login may be tried once more. */
    public boolean mended(String principal, String password) {
        Account account = accounts.get(UUID.fromString(principal));
        return account != null && check.mended(account, password);
    }

    private Optional<Account> account(String email) {
        return accounts.byEmail(CleanText.emailKey(email));
    }

    private @Nullable UUID device(Optional<Account> account, String mark) {
        return account.flatMap(known -> devices.device(known.id(), mark)).orElse(null);
    }

    /** Five wrong passwords for somebody who works here: either theirs, or somebody is trying. */
    private void warn(Account account) {
        if (throttle.takeWarning(account.id())) {
            events.audit(account.id(), "LOGIN_LOCKED");
            events.mail(MailTemplate.LOGIN_LOCKED, account.id());
        }
    }

    /** Hashes as a real login would, so that the answer's time does not tell an unknown address from a known one. */
    private String nobody(String email) {
        hasher.hash(email.length() > 60 ? email.substring(0, 60) : email);
        return AccountId.random().toString();
    }
}
