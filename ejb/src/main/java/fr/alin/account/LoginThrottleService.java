package fr.alin.account;

import fr.alin.account.model.AttemptCounters;
import fr.alin.account.model.AttemptCounters.Taken;
import fr.alin.shared.Secrets;
import fr.alin.shared.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Tries are counted before they are judged, and given back when they were right. A
 * password has five tries per account and source; fifty per account from wherever, so that many sources do not help; a
 * source a hundred for all accounts. A known device has five of its own, whatever strangers do.
 */
@Stateless
@PermitAll
public class LoginThrottleService {
    public static final int PER_SOURCE = 5;
    public static final int PER_ACCOUNT = 50;
    private static final int PER_ADDRESS = 100;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    @Inject
    private AttemptCounters counters;

    @Inject
    private Today today;

    @Inject
    @ConfigProperty(name = "alin.registrations.per-address")
    private int registrations;

    /**
     * A try at the login.
     *
     * @param key what addresses are compared by
     * @param device reference of a known device, null for none
     * @return allowed when all counters concerned allow it; last when one of the account's own was used up by it
     */
    public Taken takeLogin(String key, String source, @Nullable UUID device) {
        boolean allowed = true;
        boolean last = false;
        for (Counter counter : login(key, source, device)) {
            if (allowed) {
                Taken taken = counters.take(counter.subject(), counter.limit(), today.now(), WINDOW);
                allowed = taken.allowed();
                last |= taken.last() && counter.ofAccount();
            }
        }
        return new Taken(allowed, last);
    }

    /** The password was right: this source starts anew, the common counters forget this try. */
    public void giveLoginBack(String key, String source, @Nullable UUID device) {
        List<Counter> concerned = login(key, source, device);
        counters.clear(concerned.get(0).subject());
        concerned.stream().skip(1).forEach(counter -> counters.giveBack(counter.subject()));
    }

    /** A try of a signed-in person at the own password; stays counted when what asked for it is rolled back. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean takePresent(UUID account) {
        return counters.take(present(account), PER_SOURCE, today.now(), WINDOW).allowed();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void givePresentBack(UUID account) {
        counters.clear(present(account));
    }

    /** A registration or a forgotten password, from one address. */
    public boolean takeRegistration(String source) {
        return counters.take(subject("register", source), registrations, today.now(), WINDOW)
                .allowed();
    }

    /** Whether staff should be told of a lock: once a day is enough. */
    public boolean takeWarning(UUID account) {
        Taken taken = counters.take(subject("warned", account.toString()), 1, today.now(), Duration.ofDays(1));
        return taken.allowed();
    }

    /** @param ofAccount whether it locks one account rather than a source */
    private record Counter(String subject, int limit, boolean ofAccount) {}

    private static List<Counter> login(String key, String source, @Nullable UUID device) {
        List<Counter> counters = new ArrayList<>();
        if (device == null) {
            counters.add(new Counter(subject("login", key + " " + source), PER_SOURCE, true));
            counters.add(new Counter(subject("account", key), PER_ACCOUNT, true));
            counters.add(new Counter(subject("address", source), PER_ADDRESS, false));
        } else {
            counters.add(new Counter(subject("device", device.toString()), PER_SOURCE, true));
        }
        return counters;
    }

    private static String present(UUID account) {
        return subject("present", account.toString());
    }

    private static String subject(String kind, String of) {
        return Secrets.hash(kind + ":" + of);
    }
}
