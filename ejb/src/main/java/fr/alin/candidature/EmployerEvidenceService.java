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
    private EvidenceService evidence;

    @Inject
    private AuditService audit;

    @Inject
    private SignedIn signedIn;

    /**
     * Records what was seen of the employer.
     *
     * @param siret as the page had shown it
     * @throws BusinessException {@code common.modifiedMeanwhile} when the request names another employer by now, and as
     *     {@link EvidenceService#record}
     */
    public void record(CandidatureId file, String siret, RecordEvidence seen) {
        requireEmployer(file, siret);
        evidence.record(siret, seen);
        recorded(file, "EMPLOYER_VERIFIED");
    }

    /** @throws BusinessException {@code common.modifiedMeanwhile} as {@link #record}, and when nothing stands any more */
    public void withdraw(CandidatureId file, String siret) {
        requireEmployer(file, siret);
        evidence.withdraw(siret);
        recorded(file, "EMPLOYER_UNVERIFIED");
    }

    private void requireEmployer(CandidatureId file, String siret) {
        if (!siret.equals(files.file(file).request().siret())) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
    }

    private void recorded(CandidatureId file, String action) {
        audit.record(AuditEvent.of(signedIn.account(), action, "candidature", file.value()));
    }
}
