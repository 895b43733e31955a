package fr.alin.completion;

import fr.alin.completion.model.CompletionReader;
import fr.alin.completion.model.CompletionRequest;
import fr.alin.completion.model.CompletionRequests;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whoever has not answered is reminded once, shortly before the last day. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class CompletionReminderService {
    /** Days before the last one; who was asked only today is reminded tomorrow. */
    public static final int REMINDER_DAYS = 2;

    @Inject
    private CompletionReader reader;

    @Inject
    private CompletionRequests requests;

    @Inject
    private CompletionDesk desk;

    /** Requests of which somebody is to be reminded, by id, after that one. */
    public List<UUID> toRemind(UUID after, int most) {
        return reader.toRemind(desk.today(), desk.today().plusDays(REMINDER_DAYS), morning(), after, most);
    }

    /** Reminds; whoever has answered meanwhile is left alone. */
    public void remind(UUID id) {
        CompletionRequest request = requests.lock(id);
        LocalDate today = desk.today();
        if (request.remindable(today, today.plusDays(REMINDER_DAYS)) && reader.waits(request.candidature())) {
            request.reminded(desk.now());
            desk.tell(CompletionMail.COMPLETION_REMINDER, reader.account(request.candidature()), id);
        }
    }

    private Instant morning() {
        return desk.today().atStartOfDay(Today.PARIS).toInstant();
    }
}
