package fr.alin.account;

import fr.alin.account.model.Account;
import fr.alin.account.model.Accounts;
import fr.alin.account.model.AttemptCounters;
import fr.alin.shared.CleanText;
import fr.alin.shared.Secrets;
import fr.alin.shared.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Throttles the login around the container's own: five failures for an address, known or not, lock it for 15 minutes;
 * so do a hundred from one network address.
 */
@Stateless
@PermitAll
public class LoginService {
    public static final int FAILURES_PER_EMAIL = 5;
    private static final int FAILURES_PER_ADDRESS = 100;
    private static final Duration LOCK = Duration.ofMinutes(15);

    @Inject
    private Accounts accounts;

    @Inject
    private AttemptCounters counters;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private Today today;

    /** @return the principal to log in with; for an unknown address one that exists nowhere, after equal work */
    public LoginCheck begin(String email, String remoteAddress) {
        Instant now = today.now();
        String key = CleanText.emailKey(email);
        if (counters.locked(byEmail(key), now) || counters.locked(byAddress(remoteAddress), now)) {
            return new LoginCheck(null, true);
        }
        String principal = accounts.byEmail(key)
                .filter(Account::active)
                .map(account -> account.id().toString())
                .orElseGet(() -> nobody(email));
        return new LoginCheck(principal, false);
    }

    public void failed(String email, String remoteAddress) {
        Instant now = today.now();
        counters.countFailure(
                byEmail(CleanText.emailKey(email)), FAILURES_PER_EMAIL, now, now.minus(LOCK), now.plus(LOCK));
        counters.countFailure(byAddress(remoteAddress), FAILURES_PER_ADDRESS, now, now.minus(LOCK), now.plus(LOCK));
    }

    /** Whether too many wrong passwords were given by a signed-in person. */
    public boolean presentLocked(UUID account) {
        return counters.locked(byAccount(account), today.now());
    }

    /** Counted in a transaction of its own, for the refusal rolls the caller's back. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void presentFailed(UUID account) {
        Instant now = today.now();
        counters.countFailure(byAccount(account), FAILURES_PER_EMAIL, now, now.minus(LOCK), now.plus(LOCK));
    }

    public void succeeded(String email) {
        counters.clear(byEmail(CleanText.emailKey(email)));
    }

    /** Hashes as a real login would, so that the answer's time does not tell an unknown address from a known one. */
    private String nobody(String email) {
        hasher.hash(email.length() > 60 ? email.substring(0, 60) : email);
        return AccountId.random().toString();
    }

    private static String byEmail(String key) {
        return Secrets.hash("login:" + key);
    }

    private static String byAccount(UUID account) {
        return Secrets.hash("present:" + account);
    }

    private static String byAddress(String address) {
        return Secrets.hash("address:" + address);
    }
}
