package fr.alin.study;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.ProofFlaw;
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
    private static final String RECORDED = "EMPLOYER_VERIFIED";
    private static final String WITHDRAWN = "EMPLOYER_UNVERIFIED";

    @Inject
    private EmployerOfFile employers;

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
     *     common.modifiedMeanwhile} when neither the request nor the list names the
     *     employer, as
     *     {@link ProofService#record} and as {@link EvidenceService#record}
     */
    public void record(CandidatureId file, int version, String siret, RecordEvidence seen) {
        if (requireEmployer(file, version, siret, RECORDED)) {
            throw new BusinessException("siret.registered");
        }
        evidence.record(siret, seen);
        desk.audited(file, RECORDED, null);
        proofs.tell(file);
    }

    /** @throws BusinessException {@code common.modifiedMeanwhile} as {@link #record}, and when nothing stands any more */
    public void withdraw(CandidatureId file, int version, String siret, ProofFlaw why) {
        requireEmployer(file, version, siret, WITHDRAWN);
        evidence.withdraw(siret);
        desk.audited(file, WITHDRAWN, why.name());
        proofs.tell(file);
    }

    private boolean requireEmployer(CandidatureId file, int version, String siret, String action) {
        proofs.recordOfEmployer(file, version, siret, action);
        return employers.requireRegistered(file, siret);
    }
}
