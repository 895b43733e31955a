package fr.alin.study;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.ProofFlaw;
import fr.alin.candidature.ProofService;
import fr.alin.housingrequest.EmploymentProofKind;
import fr.alin.housingrequest.EmploymentService;
import fr.alin.housingrequest.HousingRequestId;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The applicant's employment, verified while a file is studied. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class EmploymentProofService {
    @Inject
    private EmployerOfFile employers;

    @Inject
    private ProofService proofs;

    @Inject
    private EmploymentService employment;

    @Inject
    private StudyDesk desk;

    /**
     * Records a pay slip or contract of this person.
     *
     * @param version of the file, as the page had shown it
     * @param siret as the page had shown it
     * @throws BusinessException {@code common.modifiedMeanwhile} when neither the request nor the list names the
     *     employer, as
     *     {@link ProofService#record} and as {@link EmploymentService#prove}
     */
    public void record(CandidatureId file, int version, String siret, EmploymentProofKind document, LocalDate since) {
        HousingRequestId request = requireEmployer(file, version, siret);
        employment.prove(request, siret, document, since);
        desk.audited(file, "EMPLOYMENT_PROVED", document.name());
        proofs.tell(file);
    }

    /** @throws BusinessException as {@link #record}, and when nothing stands any more */
    public void withdraw(CandidatureId file, int version, String siret, ProofFlaw why) {
        employment.withdraw(requireEmployer(file, version, siret), siret);
        desk.audited(file, "EMPLOYMENT_UNPROVED", why.name());
        proofs.tell(file);
    }

    private HousingRequestId requireEmployer(CandidatureId file, int version, String siret) {
        HousingRequestId request = new HousingRequestId(proofs.record(file, version));
        employers.requireRegistered(file, siret);
        return request;
    }
}
