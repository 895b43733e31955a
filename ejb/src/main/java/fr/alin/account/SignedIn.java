package fr.alin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.UUID;

/** The account behind the current call, for data scope and audit. */
@ApplicationScoped
public class SignedIn {
    @Inject
    private Principal principal;

    /** @throws IllegalArgumentException when nobody is signed in: roles must have kept such a caller out */
    public UUID account() {
        return UUID.fromString(principal.getName());
    }
}
