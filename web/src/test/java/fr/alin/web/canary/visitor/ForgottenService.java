package fr.alin.web.canary.visitor;

import fr.alin.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Whom its methods are for is not said, said twice, or said of a role that does not exist. */
@Stateless
public class ForgottenService {
    public void forgotten() {}

    @PermitAll
    @RolesAllowed(Roles.ADMIN)
    public void both() {}

    @RolesAllowed("NOBODY_KNOWN")
    public void unknown() {}

    @RolesAllowed(Roles.ADMIN)
    public void right() {}
}
