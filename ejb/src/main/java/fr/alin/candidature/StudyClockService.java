package fr.alin.candidature;

import fr.alin.candidature.model.Candidature;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** The clock of the study: it stands still while documents are waited for, and then begins anew (product §7). */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class StudyClockService {
    @Inject
    private FileDesk desk;

    @Inject
    private CandidatureEvents events;

    @Inject
    private StudyDelay delay;

    /**
     * Stops the clock: documents are waited for.
     *
     * @param until day by which they should have come
     * @return account of the applicant, who is to be told
     * @throws BusinessException as {@link DecisionService}
     */
    public UUID stop(CandidatureId id, int version, LocalDate until) {
        Candidature file = desk.file(id, version);
        CandidatureStatus before = file.status();
        file.requestDocuments(desk.actor(), until);
        events.audited(file, "DOCUMENTS_REQUESTED", before, null);
        return file.accountId();
    }

    /** The documents are there, says the adviser who holds the file: the study has its full delay again. */
    public void resume(CandidatureId id, int version) {
        Candidature file = desk.file(id, version);
        file.requireHeldBy(desk.actor());
        resume(file);
    }

    /** The documents are there, says the registry when the applicant brings the request up to date. */
    @RolesAllowed(Roles.APPLICANT)
    public void resumeAfterArrival(CandidatureId id) {
        resume(desk.own(id));
    }

    private void resume(Candidature file) {
        CandidatureStatus before = file.status();
        file.receiveDocuments(desk.actor(), delay.from(delay.today()));
        events.audited(file, "DOCUMENTS_RECEIVED", before, null);
    }
}
