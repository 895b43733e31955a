package fr.alin.account;

import fr.alin.account.model.AccountLink;
import fr.alin.account.model.ForgottenAccounts;
import fr.alin.shared.NightPassed;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Drops links, counters and sessions that are over and accounts nobody activated; erases closed accounts. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class AccountPurgeService {
    private static final Duration LINKS = Duration.ofDays(7);
    private static final Duration COUNTERS = Duration.ofDays(1);
    private static final Duration SESSIONS = Duration.ofDays(30);

    @Inject
    private ForgottenAccounts forgotten;

    public void onNight(@Observes NightPassed night) {
        forgotten.dropLinks(night.at().minus(LINKS));
        forgotten.dropCounters(night.at().minus(COUNTERS));
        forgotten.dropSessions(night.at().minus(SESSIONS));
        forgotten.dropNeverActivated(night.at().minus(AccountLink.VALIDITY).minus(LINKS));
        forgotten.eraseClosed(night.at());
    }
}
