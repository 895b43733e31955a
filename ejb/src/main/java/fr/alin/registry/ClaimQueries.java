package fr.alin.registry;

import fr.alin.account.SignedIn;
import fr.alin.registry.model.NumberClaim;
import fr.alin.registry.model.NumberClaims;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** The claim that waits for its code, of whoever is signed in. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class ClaimQueries {
    @Inject
    private NumberClaims claims;

    @Inject
    private SignedIn signedIn;

    /** @return empty when no number waits for its code */
    public Optional<ClaimView> open() {
        return claims.open(signedIn.account()).map(NumberClaim::view);
    }
}
