package fr.alin.account;

import fr.alin.account.model.Account;
import fr.alin.account.model.Accounts;
import fr.alin.shared.CleanText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands around the container's own login: throttling, known devices, one answer for known and unknown. */
@Stateless
@PermitAll
public class LoginService {
    private static final int LONGEST_HASHED = 60;

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
     * Takes a try; it is counted once this returns, before anything is judged.
     *
     * @return the principal to log in with; for an unknown address one that exists nowhere
     */
    public LoginCheck begin(LoginAttempt attempt) {
        Optional<Account> account = account(attempt.email());
        boolean allowed = throttle.takeLogin(
                CleanText.emailKey(attempt.email()), attempt.source(), device(account, attempt.device()));
        if (!allowed) {
            account.filter(Account::ofStaff).ifPresent(this::warn);
            return new LoginCheck(null, true, false);
        }
        return account.filter(Account::active)
                .map(active -> new LoginCheck(active.id().toString(), false, true))
                .orElseGet(() -> new LoginCheck(AccountId.random().toString(), false, false));
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
        return account.map(known -> devices.mark(known)).orElse("");
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
        return account.flatMap(known -> devices.device(known, mark)).orElse(null);
    }

    /** Tries are refused for somebody who works here: either theirs, or somebody is trying. */
    private void warn(Account account) {
        if (throttle.takeWarning(account.id())) {
            events.audit(account.id(), "LOGIN_LOCKED");
            events.mail(AccountMail.LOGIN_LOCKED, account.id());
        }
    }

    /** Hashes as a real login would, so that the answer's time does not tell an unknown address from a known one. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void workAsForKnown(String password) {
        String hashed = password.length() > LONGEST_HASHED ? password.substring(0, LONGEST_HASHED) : password;
        hasher.hash(hashed);
        if (check.mayBeMisread(password)) {
            hasher.hash(hashed);
        }
    }
}
