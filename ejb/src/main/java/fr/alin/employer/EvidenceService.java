package fr.alin.employer;

import fr.alin.account.SignedIn;
import fr.alin.employer.model.EmployerEvidences;
import fr.alin.shared.BusinessException;
import fr.alin.shared.DocumentDay;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Size and sector of employers that are not registered, as advisers have seen them proved; one statement a SIRET. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class EvidenceService {
    @Inject
    private EmployerEvidences evidences;

    @Inject
    private Event<EvidenceChanged> changed;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    /**
     * Counts for everybody whose request hangs on the SIRET.
     *
     * @throws BusinessException {@code headcount.range}, {@code provedOn.future}, {@code provedOn.tooOld}, {@code common.modifiedMeanwhile} when a
     *     statement stands already
     */
    public void record(String siret, RecordEvidence seen) {
        if (seen.headcount() < 1 || seen.headcount() > EmployerService.MOST_STAFF) {
            throw new BusinessException("headcount.range", EmployerService.MOST_STAFF);
        }
        DocumentDay.require(seen.provedOn(), today.date());
        evidences.add(siret, seen, signedIn.account(), today.now());
        changed.fire(new EvidenceChanged(siret, true));
    }

    /** @throws BusinessException {@code common.modifiedMeanwhile} when none stands any more */
    public void withdraw(String siret) {
        if (!evidences.withdraw(siret, today.now())) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
        changed.fire(new EvidenceChanged(siret, false));
    }
}
