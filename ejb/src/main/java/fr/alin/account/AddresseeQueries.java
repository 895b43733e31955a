package fr.alin.account;

import fr.alin.account.model.Accounts;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Addresses of accounts, for whoever sends mail and for nobody else. */
@Stateless
@RolesAllowed({Roles.SYSTEM, Roles.ADVISER, Roles.SUPERVISOR})
public class AddresseeQueries {
    @Inject
    private Accounts accounts;

    /** @return empty for an account that is erased */
    public Optional<Addressee> of(UUID account) {
        return accounts.addressee(account)
                .filter(addressee -> !addressee.email().isBlank());
    }
}
