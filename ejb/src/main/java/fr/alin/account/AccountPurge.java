package fr.alin.account;

import fr.alin.account.model.AccountLink;
import fr.alin.account.model.ForgottenAccounts;
import fr.alin.account.model.ForgottenReader;
import fr.alin.job.NightDuty;
import fr.alin.job.Retention;
import fr.alin.outbox.OutboxService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Drops links, counters and sessions that are over and accounts nobody activated. */
@ApplicationScoped
public class AccountPurge implements NightDuty {
    private static final Duration LINKS = Duration.ofDays(7);
    private static final Duration COUNTERS = Duration.ofDays(1);
    private static final Duration SESSIONS = Duration.ofDays(30);
    private static final int AT_ONCE = 500;

    @Inject
    private ForgottenReader reader;

    @Inject
    private ForgottenAccounts forgotten;

    @Inject
    private OutboxService outbox;

    @Override
    public String name() {
        return "forget-accounts";
    }

    @Override
    public List<Retention> retentions() {
        return List.of(
                new Retention("LINKS", LINKS),
                new Retention("COUNTERS", COUNTERS),
                new Retention("SESSIONS", SESSIONS),
                new Retention("UNACTIVATED", AccountLink.VALIDITY.plus(LINKS)));
    }

    @Override
    public void perform(Instant night) {
        forgotten.dropLinks(night.minus(LINKS));
        forgotten.dropCounters(night.minus(COUNTERS));
        forgotten.dropSessions(night.minus(SESSIONS));
        dropNeverActivated(night.minus(AccountLink.VALIDITY).minus(LINKS));
    }

    private void dropNeverActivated(Instant before) {
        for (List<UUID> some = reader.neverActivated(before, AT_ONCE);
                !some.isEmpty();
                some = reader.neverActivated(before, AT_ONCE)) {
            outbox.forget(some);
            forgotten.drop(some);
        }
    }
}
