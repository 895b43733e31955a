package fr.alin.housingrequest;

import fr.alin.housingrequest.model.NumberReader;
import fr.alin.outbox.MailOrder;
import fr.alin.outbox.MailTemplate;
import fr.alin.outbox.OutboxService;
import fr.alin.shared.NightPassed;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Reminds by mail, at least a month before, of a number that expires (CCH R441-2-7). */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class NumberReminderService {
    /** A month and some nights more, so that a night without a server does not make the notice late. */
    private static final int DAYS_BEFORE = 45;

    @Inject
    private NumberReader numbers;

    @Inject
    private OutboxService outbox;

    public void onNight(@Observes NightPassed night) {
        LocalDate today = LocalDate.ofInstant(night.at(), Today.PARIS);
        for (UUID account : numbers.remindOnce(today, today.plusDays(DAYS_BEFORE))) {
            outbox.enqueue(new MailOrder(MailTemplate.NUMBER_EXPIRING, account, account));
        }
    }
}
