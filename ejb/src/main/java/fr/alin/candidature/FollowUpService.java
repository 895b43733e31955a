package fr.alin.candidature;

import fr.alin.candidature.model.Candidature;
import fr.alin.candidature.model.ContactEntry;
import fr.alin.candidature.model.DocumentRequest;
import fr.alin.candidature.model.FollowUps;
import fr.alin.outbox.MailTemplate;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What advisers do while a file is under study: ask for documents, note their arrival and each contact. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class FollowUpService {
    public static final int SUMMARY_LENGTH = 200;
    private static final int LONGEST_WAIT_MONTHS = 3;

    @Inject
    private FileDesk desk;

    @Inject
    private FollowUps followUps;

    @Inject
    private CandidatureEvents events;

    @Inject
    private StudyDelay delay;

    /**
     * Asks the applicant for documents; the clock of the study stands still.
     *
     * @throws BusinessException {@code kinds.required}, {@code dueOn.range}, and as {@link FileService}
     */
    public void requestDocuments(CandidatureId id, int version, RequestDocuments command) {
        if (command.kinds().isEmpty()) {
            throw new BusinessException("kinds.required");
        }
        LocalDate today = delay.today();
        if (!command.dueOn().isAfter(today) || command.dueOn().isAfter(today.plusMonths(LONGEST_WAIT_MONTHS))) {
            throw new BusinessException("dueOn.range", LONGEST_WAIT_MONTHS);
        }
        Candidature file = desk.file(id, version);
        CandidatureStatus before = file.status();
        file.requestDocuments(desk.adviser(), command.dueOn());
        followUps.add(DocumentRequest.open(id, desk.adviser(), command, desk.words(command.text()), desk.now()));
        events.changed(file, "DOCUMENTS_REQUESTED", before, MailTemplate.DOCUMENTS_REQUESTED);
    }

    /** Notes that the documents have come, whichever way; the study goes on with its full delay. */
    public void documentsReceived(CandidatureId id, int version) {
        Candidature file = desk.file(id, version);
        file.requireHeldBy(desk.adviser());
        CandidatureStatus before = file.status();
        followUps
                .open(id.value())
                .orElseThrow(() -> new BusinessException("candidature.notPossible"))
                .receive(desk.now());
        file.receiveDocuments(delay.from(delay.today()));
        events.audited(file, "DOCUMENTS_RECEIVED", before, null);
    }

    /** @throws BusinessException {@code summary.required}; {@link NotFoundException} for an unknown file */
    public void logContact(CandidatureId id, ContactKind kind, String summary) {
        String words = CleanText.line(summary, SUMMARY_LENGTH);
        if (words.isEmpty()) {
            throw new BusinessException("summary.required");
        }
        Candidature file = desk.file(id);
        followUps.add(ContactEntry.of(id, desk.adviser(), kind, words, desk.now()));
        events.audited(file, "CONTACT", file.status(), kind.name());
    }
}
