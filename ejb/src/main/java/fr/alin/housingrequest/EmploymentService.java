package fr.alin.housingrequest;

import fr.alin.account.SignedIn;
import fr.alin.housingrequest.model.EmploymentProofs;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** A pay slip or contract of one person, as an adviser has seen it: a SIRET anybody can type proves nothing. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class EmploymentService {
    /** Nobody works at a lower age, in years (code du travail L4153-1). */
    private static final int YOUNGEST = 14;

    @Inject
    private EmploymentProofs proofs;

    @Inject
    private Event<EmploymentChanged> changed;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    /**
     * Records that the applicant works there.
     *
     * @param since first day of the employment, as the document says
     * @throws BusinessException {@code proof.required} for what is no document, {@code since.future}, {@code since.tooYoung}, {@code
     *     common.modifiedMeanwhile} when a proof stands already
     */
    public void prove(HousingRequestId request, String siret, EmploymentProofKind document, LocalDate since) {
        if (!document.document()) {
            throw new BusinessException("proof.required");
        }
        if (since.isAfter(today.date())) {
            throw new BusinessException("since.future");
        }
        if (since.isBefore(proofs.birthOfApplicant(request.value()).plusYears(YOUNGEST))) {
            throw new BusinessException("since.tooYoung", YOUNGEST);
        }
        proofs.addDocument(request.value(), siret, document, since, signedIn.account(), today.now());
        changed.fire(new EmploymentChanged(request, EmploymentChanged.Proof.RECORDED));
    }

    /** @throws BusinessException {@code common.modifiedMeanwhile} when none stands any more */
    public void withdraw(HousingRequestId request, String siret) {
        if (!proofs.withdraw(request.value(), siret, today.now())) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
        changed.fire(new EmploymentChanged(request, EmploymentChanged.Proof.WITHDRAWN));
    }
}
