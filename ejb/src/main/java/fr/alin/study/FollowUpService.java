package fr.alin.study;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.DecisionService;
import fr.alin.candidature.StudyClockService;
import fr.alin.outbox.MailOrder;
import fr.alin.outbox.OutboxService;
import fr.alin.persistence.Turns;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.study.model.ContactEntry;
import fr.alin.study.model.DocumentRequest;
import fr.alin.study.model.FollowUps;
import fr.alin.study.model.WorkListReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/** What advisers do while a file is under study: ask for documents, note their arrival and each contact. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class FollowUpService {
    public static final int SUMMARY_LENGTH = 200;
    private static final int LONGEST_WAIT_MONTHS = 3;
    private static final Duration ONE_POST = Duration.ofMinutes(1);

    @Inject
    private StudyClockService clock;

    @Inject
    private FollowUps followUps;

    @Inject
    private WorkListReader workList;

    @Inject
    private Turns turns;

    @Inject
    private OutboxService outbox;

    @Inject
    private StudyDesk desk;

    /**
     * Asks the applicant for documents; the clock of the study stands still.
     *
     * @throws BusinessException {@code kinds.required}, {@code dueOn.range}, and as {@link DecisionService}
     */
    public void requestDocuments(CandidatureId id, int version, RequestDocuments command) {
        if (command.kinds().isEmpty()) {
            throw new BusinessException("kinds.required");
        }
        LocalDate today = desk.today();
        if (!command.dueOn().isAfter(today) || command.dueOn().isAfter(today.plusMonths(LONGEST_WAIT_MONTHS))) {
            throw new BusinessException("dueOn.range", LONGEST_WAIT_MONTHS);
        }
        UUID applicant = clock.stop(id, version, command.dueOn());
        followUps.add(DocumentRequest.open(
                id,
                desk.adviser(),
                command,
                CleanText.linesOrNull(command.text(), DecisionService.TEXT_LENGTH),
                desk.now()));
        outbox.enqueue(new MailOrder(StudyMail.DOCUMENTS_REQUESTED, applicant, id.value()));
    }

    /** Notes that the documents have come, whichever way; the study goes on with its full delay. */
    public void documentsReceived(CandidatureId id, int version) {
        clock.resume(id, version);
        followUps
                .open(id.value())
                .orElseThrow(() -> new BusinessException("candidature.notPossible"))
                .receive(desk.now());
    }

    /**
     * Notes a contact. The same words of the same adviser within a minute are one contact whose form was posted twice.
     *
     * @throws BusinessException {@code summary.required}
     * @throws NotFoundException for an unknown file
     */
    public void logContact(CandidatureId id, ContactKind kind, String summary) {
        String words = CleanText.line(summary, SUMMARY_LENGTH);
        if (words.isEmpty()) {
            throw new BusinessException("summary.required");
        }
        if (!workList.exists(id.value())) {
            throw new NotFoundException();
        }
        turns.take("contact", id.value());
        ContactEntry entry = ContactEntry.of(id, desk.adviser(), kind, words, desk.now());
        if (followUps.loggedSince(entry, desk.now().minus(ONE_POST))) {
            return;
        }
        followUps.add(entry);
        desk.audited(id, "CONTACT", kind.name());
    }
}
