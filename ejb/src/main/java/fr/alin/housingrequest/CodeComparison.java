package fr.alin.housingrequest;

import fr.alin.account.LoginThrottleService;
import fr.alin.employer.CodeCheck;
import fr.alin.employer.EmployerQueries;
import fr.alin.housingrequest.model.EmploymentProofs;
import fr.alin.housingrequest.model.HousingRequest;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Compares the Code Entreprise an applicant types with the employer's own; a match proves the employment. */
@ApplicationScoped
class CodeComparison {
    @Inject
    private EmployerQueries employers;

    @Inject
    private EmploymentProofs proofs;

    @Inject
    private RequestEvents events;

    @Inject
    private LoginThrottleService tries;

    @Inject
    private Event<EmploymentChanged> changed;

    @Inject
    private Today today;

    /**
     * Compares what was just typed.
     *
     * @throws BusinessException {@code employerCode.wrong}; {@code employerCode.tooMany} after ten wrong ones in a day
     */
    void typed(HousingRequest request, String siret, String code) {
        if (!request.employment().privateEmployee()
                || decided(request, siret)
                || employers.check(siret, code) == CodeCheck.NOTHING_TO_COMPARE) {
            return;
        }
        if (!tries.takeEmployerCode()) {
            throw new BusinessException("employerCode.tooMany");
        }
        if (employers.check(siret, code) == CodeCheck.WRONG) {
            throw new BusinessException("employerCode.wrong");
        }
        tries.giveEmployerCodeBack();
        proved(request, siret);
    }

    /** Compares what was typed before the employer had a code, or was registered. */
    void kept(HousingRequest request) {
        String siret = request.siret();
        String code = request.employerCode();
        if (siret != null
                && code != null
                && request.employment().privateEmployee()
                && !decided(request, siret)
                && employers.check(siret, code) == CodeCheck.RIGHT) {
            proved(request, siret);
        }
    }

    /** Proved already, or an adviser has taken a proof back: from then on only a document proves work for that employer. */
    private boolean decided(HousingRequest request, String siret) {
        return proofs.standing(request.id(), siret)
                || proofs.anyWithdrawn(request.id(), employers.establishments(siret));
    }

    private void proved(HousingRequest request, String siret) {
        proofs.addCode(request.id(), siret, today.now());
        events.audit("EMPLOYMENT_PROVED", request.id(), EmploymentProofKind.EMPLOYER_CODE.name());
        changed.fire(new EmploymentChanged(new HousingRequestId(request.id()), EmploymentChanged.Proof.RECORDED));
    }
}
