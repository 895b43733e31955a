package fr.alin.account;

import fr.alin.account.model.AttemptCounters;
import fr.alin.shared.Roles;
import fr.alin.shared.Secrets;
import fr.alin.shared.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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
    private static final int EMPLOYER_CODES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    @Inject
    private AttemptCounters counters;

    @Inject
    private SignedIn signedIn;

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
     * @return whether it may be judged: every counter concerned allows it
     */
    public boolean takeLogin(String key, String source, @Nullable UUID device) {
        return login(key, source, device).stream()
                .allMatch(counter -> counters.take(counter.subject(), counter.limit(), today.now(), WINDOW));
    }

    /** The password was right: this source starts anew, the common counters forget this try. */
    public void giveLoginBack(String key, String source, @Nullable UUID device) {
        List<Counter> concerned = login(key, source, device);
        counters.clear(concerned.get(0).subject());
        concerned.stream().skip(1).forEach(counter -> counters.giveBack(counter.subject()));
    }

    /** A try of a signed-in person at the own password; stays counted when what asked for it is rolled back. */
    @RolesAllowed({Roles.APPLICANT, Roles.ADVISER, Roles.SUPERVISOR, Roles.LANDLORD, Roles.EMPLOYER, Roles.ADMIN})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean takePresent() {
        return counters.take(present(), PER_SOURCE, today.now(), WINDOW);
    }

    @RolesAllowed({Roles.APPLICANT, Roles.ADVISER, Roles.SUPERVISOR, Roles.LANDLORD, Roles.EMPLOYER, Roles.ADMIN})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void givePresentBack() {
        counters.clear(present());
    }

    /** A try of the signed-in applicant at an employer's code, of which a day has ten; stays counted as that one does. */
    @RolesAllowed(Roles.APPLICANT)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean takeEmployerCode() {
        return counters.take(employerCode(), EMPLOYER_CODES, today.now(), Duration.ofDays(1));
    }

    @RolesAllowed(Roles.APPLICANT)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void giveEmployerCodeBack() {
        counters.giveBack(employerCode());
    }

    /** A registration or a forgotten password, from one address. */
    public boolean takeRegistration(String source) {
        return counters.take(subject("register", source), registrations, today.now(), WINDOW);
    }

    /** Whether staff should be told of a lock: once a day is enough. */
    public boolean takeWarning(UUID account) {
        return counters.take(subject("warned", account.toString()), 1, today.now(), Duration.ofDays(1));
    }

    private record Counter(String subject, int limit) {}

    private static List<Counter> login(String key, String source, @Nullable UUID device) {
        List<Counter> counters = new ArrayList<>();
        if (device == null) {
            counters.add(new Counter(subject("login", key + " " + source), PER_SOURCE));
            counters.add(new Counter(subject("account", key), PER_ACCOUNT));
            counters.add(new Counter(subject("address", source), PER_ADDRESS));
        } else {
            counters.add(new Counter(subject("device", device.toString()), PER_SOURCE));
        }
        return counters;
    }

    private String employerCode() {
        return subject("employer-code", signedIn.account().toString());
    }

    private String present() {
        return subject("present", signedIn.account().toString());
    }

    private static String subject(String kind, String of) {
        return Secrets.hash(kind + ":" + of);
    }
}
