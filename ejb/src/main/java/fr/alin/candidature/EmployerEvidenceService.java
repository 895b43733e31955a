package fr.alin.candidature;

import fr.alin.account.SignedIn;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
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
    private AuditService audit;

    @Inject
    private SignedIn signedIn;

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
        recorded(file, "EMPLOYER_VERIFIED");
    }

    /** @throws BusinessException {@code common.modifiedMeanwhile} as {@link #record}, and when nothing stands any more */
    public void withdraw(CandidatureId file, int version, String siret) {
        requireEmployer(file, version, siret);
        evidence.withdraw(siret);
        recorded(file, "EMPLOYER_UNVERIFIED");
    }

    private void requireEmployer(CandidatureId file, int version, String siret) {
        proofs.recordOfEmployer(file, version, siret);
        if (!siret.equals(files.file(file).request().siret())) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
    }

    private void recorded(CandidatureId file, String action) {
        audit.record(AuditEvent.of(signedIn.account(), action, "candidature", file.value()));
    }
}
