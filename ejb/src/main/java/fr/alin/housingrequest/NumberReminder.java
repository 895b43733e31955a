package fr.alin.housingrequest;

import fr.alin.housingrequest.model.NumberReader;
import fr.alin.job.NightDuty;
import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
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
    @Inject
    private NumberReader numbers;

    @Inject
    private OutboxService outbox;

    @Inject
    private Law law;

    @Override
    public String name() {
        return "remind-numbers";
    }

    @Override
    public void perform(Instant night) {
        LocalDate today = LocalDate.ofInstant(night, Today.PARIS);
        for (UUID account : numbers.remindOnce(today, today.plusDays(days(today)))) {
            outbox.enqueue(new MailOrder(RequestMail.NUMBER_EXPIRING, account, account));
        }
    }

    private int days(LocalDate today) {
        try {
            return law.numberNotice(today).days();
        } catch (NoLegalAnswerException e) {
            throw new IllegalStateException("no notice of numbers in force on " + today, e);
        }
    }
}
