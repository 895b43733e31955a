package fr.alin.candidature;

import fr.alin.account.StaffQueries;
import fr.alin.candidature.model.Candidature;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** What a supervisor does with the files of others, each time with a coded reason that the file shows. */
@Stateless
@RolesAllowed(Roles.SUPERVISOR)
public class SupervisionService {
    /** No page shows more. */
    public static final int MOST_FILES = 100;

    @Inject
    private FileDesk desk;

    @Inject
    private StaffQueries staff;

    @Inject
    private StudyDelay delay;

    @Inject
    private CandidatureEvents events;

    /**
     * Gives files to an adviser: all of them or none.
     *
     * @throws BusinessException {@code files.required} for none and {@code files.tooMany} for more than {@link #MOST_FILES},
     *     {@code common.modifiedMeanwhile} when a page had shown another version of one, {@code candidature.notPossible}
     * @throws NotFoundException for a file that is unknown, and for whoever is no adviser
     */
    public void reassign(List<FileVersion> files, UUID adviser, ReassignmentReason reason) {
        if (files.isEmpty()) {
            throw new BusinessException("files.required");
        }
        if (files.size() > MOST_FILES) {
            throw new BusinessException("files.tooMany", MOST_FILES);
        }
        if (staff.advisers().stream().noneMatch(member -> member.id().equals(adviser))) {
            throw new NotFoundException();
        }
        for (FileVersion file : new LinkedHashSet<>(files)) {
            Candidature candidature = desk.file(file.id(), file.version());
            candidature.reassign(desk.actor(), adviser, desk.now());
            events.audited(candidature, "REASSIGNED", candidature.status(), reason.name());
        }
    }

    /** Takes a validation back; the applicant is told. @throws BusinessException as {@link #reassign} */
    public void reopen(CandidatureId id, int version, ReopeningReason reason) {
        Candidature file = desk.file(id, version);
        CandidatureStatus before = file.status();
        file.reopen(desk.actor(), delay.from(delay.today()));
        events.audited(file, "REOPENED", before, reason.name());
        events.mail(file, CandidatureMail.CANDIDATURE_REOPENED);
    }
}
