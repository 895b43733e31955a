package fr.alin.housingrequest;

import fr.alin.housingrequest.model.NumberReader;
import fr.alin.job.NightDuty;
import fr.alin.outbox.MailOrder;
import fr.alin.outbox.OutboxService;
import fr.alin.shared.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Reminds by mail, at least a month before, of a number that expires (CCH R441-2-7). */
@ApplicationScoped
public class NumberReminder implements NightDuty {
    /** A month and some nights more, so that a night without a server does not make the notice late. */
    private static final int DAYS_BEFORE = 45;

    @Inject
    private NumberReader numbers;

    @Inject
    private OutboxService outbox;

    @Override
    public String name() {
        return "remind-numbers";
    }

    @Override
    public void perform(Instant night) {
        LocalDate today = LocalDate.ofInstant(night, Today.PARIS);
        for (UUID account : numbers.remindOnce(today, today.plusDays(DAYS_BEFORE))) {
            outbox.enqueue(new MailOrder(RequestMail.NUMBER_EXPIRING, account, account));
        }
    }
}
