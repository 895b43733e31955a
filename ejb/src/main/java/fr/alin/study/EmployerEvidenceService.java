package fr.alin.study;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.ProofService;
import fr.alin.employer.EvidenceService;
import fr.alin.employer.RecordEvidence;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The applicant's employer, verified while a file is studied. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class EmployerEvidenceService {
    @Inject
    private FileQueries files;

    @Inject
    private ProofService proofs;

    @Inject
    private EvidenceService evidence;

    @Inject
    private StudyDesk desk;

    /**
     * Records what was seen of the employer.
     *
     * @param version of the file, as the page had shown it
     * @param siret as the page had shown it
     * @throws BusinessException {@code siret.registered} for an employer whose registration counts; {@code
     *     common.modifiedMeanwhile} when the request names another employer by now, as
     *     {@link ProofService#record} and as {@link EvidenceService#record}
     */
    public void record(CandidatureId file, int version, String siret, RecordEvidence seen) {
        requireEmployer(file, version, siret);
        if (files.file(file).request().employerName() != null) {
            throw new BusinessException("siret.registered");
        }
        evidence.record(siret, seen);
        desk.audited(file, "EMPLOYER_VERIFIED", null);
    }

    /** @throws BusinessException {@code common.modifiedMeanwhile} as {@link #record}, and when nothing stands any more */
    public void withdraw(CandidatureId file, int version, String siret) {
        requireEmployer(file, version, siret);
        evidence.withdraw(siret);
        desk.audited(file, "EMPLOYER_UNVERIFIED", null);
    }

    private void requireEmployer(CandidatureId file, int version, String siret) {
        proofs.recordOfEmployer(file, version, siret);
        if (!siret.equals(files.file(file).request().siret())) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
    }
}
