package fr.alin.account;

import fr.alin.shared.Roles;
import jakarta.ejb.EJBContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The account behind the current call, for data scope and audit. */
@ApplicationScoped
public class SignedIn {
    @Inject
    private Principal principal;

    /** @throws IllegalArgumentException when nobody is signed in: roles must have kept such a caller out */
    public UUID account() {
        return UUID.fromString(principal.getName());
    }

    /** Account and roles of the caller of the present EJB; no account for what the product does by itself. */
    public Actor actor() {
        EJBContext caller = caller();
        Set<String> roles = Roles.ALL.stream().filter(caller::isCallerInRole).collect(Collectors.toUnmodifiableSet());
        // Asked of the EJB: one that runs as somebody else is still called by whom it is called.
        String name = caller.getCallerPrincipal().getName();
        return new Actor(roles.contains(Roles.SYSTEM) ? null : UUID.fromString(name), roles);
    }

    /** The container knows it where it is called from, not where this object was made. */
    private static EJBContext caller() {
        try {
            return InitialContext.doLookup("java:comp/EJBContext");
        } catch (NamingException e) {
            throw new IllegalStateException("only EJBs ask who acts", e);
        }
    }
}
