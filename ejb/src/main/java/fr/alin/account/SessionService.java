package fr.alin.account;

import fr.alin.account.model.Sessions;
import fr.alin.account.rules.Device;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions of the signed-in person: which there are, ending one or all. An ended one is worth nothing at once. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.ADVISER, Roles.SUPERVISOR, Roles.LANDLORD, Roles.EMPLOYER, Roles.ADMIN})
public class SessionService {
    @Inject
    private Sessions sessions;

    @Inject
    private AccountEvents events;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    /**
     * Notes a session that has just been opened.
     *
     * @param userAgent what the browser says of itself
     * @return its reference, kept in the container's session
     */
    public UUID begin(@Nullable String userAgent) {
        UUID id = UUID.randomUUID();
        sessions.add(id, signedIn.account(), Device.of(userAgent), today.now());
        return id;
    }

    /** Whether the session still stands; it is seen now. */
    public boolean stands(UUID id) {
        return sessions.see(id, signedIn.account(), today.now());
    }

    /**
     * Sessions that are open and not timed out, the latest first.
     *
     * @param timeout after which the container forgets a session that is not used
     */
    public List<SessionView> mine(UUID present, Duration timeout) {
        return sessions.open(signedIn.account(), present, today.now().minus(timeout));
    }

    /** @throws NotFoundException for another one's session as for none */
    public void end(UUID id) {
        if (!sessions.end(id, signedIn.account(), today.now())) {
            throw new NotFoundException();
        }
    }

    /** Signs out everywhere, here too. */
    public void endAll() {
        sessions.endAll(signedIn.account(), today.now());
        events.audit(signedIn.account(), "SIGNED_OUT_EVERYWHERE");
    }
}
