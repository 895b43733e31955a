package fr.alin.outbox;

import fr.alin.job.NightDuty;
import fr.alin.job.Retention;
import fr.alin.outbox.model.OutboxTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Drops what is left of a mail 90 days after it was sent. */
@ApplicationScoped
public class OutboxPurge implements NightDuty {
    private static final Duration SENT_MAIL = Duration.ofDays(90);

    @Inject
    private OutboxTable table;

    @Override
    public String name() {
        return "forget-mails";
    }

    @Override
    public List<Retention> retentions() {
        return List.of(new Retention("MAILS", SENT_MAIL));
    }

    @Override
    public void perform(Instant night) {
        table.dropSent(night.minus(SENT_MAIL));
    }
}
