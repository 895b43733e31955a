package fr.alin.account;

import fr.alin.account.model.Accounts;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The N° ALS, under which the service knows somebody for good. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class AlsNumberService {
    @Inject
    private Accounts accounts;

    @Inject
    private SignedIn signedIn;

    /** Gives it to whoever is signed in, at the first import; it stays through deletion and another import. */
    public void giveOnce() {
        accounts.giveAlsNumber(signedIn.account());
    }
}
