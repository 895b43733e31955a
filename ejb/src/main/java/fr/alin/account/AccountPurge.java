package fr.alin.account;

import fr.alin.account.model.AccountLink;
import fr.alin.account.model.ForgottenAccounts;
import fr.alin.job.NightDuty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Drops links, counters and sessions that are over and accounts nobody activated. */
@ApplicationScoped
public class AccountPurge implements NightDuty {
    private static final Duration LINKS = Duration.ofDays(7);
    private static final Duration COUNTERS = Duration.ofDays(1);
    private static final Duration SESSIONS = Duration.ofDays(30);

    @Inject
    private ForgottenAccounts forgotten;

    @Override
    public String name() {
        return "forget-accounts";
    }

    @Override
    public void perform(Instant night) {
        forgotten.dropLinks(night.minus(LINKS));
        forgotten.dropCounters(night.minus(COUNTERS));
        forgotten.dropSessions(night.minus(SESSIONS));
        forgotten.dropNeverActivated(night.minus(AccountLink.VALIDITY).minus(LINKS));
    }
}
