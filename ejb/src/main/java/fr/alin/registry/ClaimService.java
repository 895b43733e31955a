package fr.alin.registry;

import fr.alin.housingrequest.RegistryRequest;
import fr.alin.housingrequest.TakeOverService;
import fr.alin.persistence.Turns;
import fr.alin.registry.model.NumberClaim;
import fr.alin.registry.model.NumberClaims;
import fr.alin.registry.rules.AccessCode;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The short transactions around an import: claim, code, take-over. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class ClaimService {
    private static final Duration BETWEEN_CODES = Duration.ofMinutes(1);
    private static final int CODES_A_DAY = 10;

    @Inject
    private NumberClaims claims;

    @Inject
    private TakeOverService requests;

    @Inject
    private Turns turns;

    @Inject
    private ClaimContext context;

    /** @throws BusinessException {@code nur.taken} when another account holds the number */
    public void requireFree(String nur) {
        requests.requireFree(nur);
    }

    /** @throws BusinessException {@code code.tooSoon}, {@code code.tooMany} */
    public void open(String nur, String email) {
        Instant now = context.now();
        UUID account = context.account();
        turns.take("claim", account);
        if (claims.since(account, now.minus(BETWEEN_CODES)) > 0) {
            throw new BusinessException("code.tooSoon");
        }
        if (claims.since(account, now.minus(Duration.ofDays(1))) >= CODES_A_DAY) {
            throw new BusinessException("code.tooMany");
        }
        claims.open(account).ifPresent(claim -> claims.close(claim, now));
        NumberClaim claim = NumberClaim.open(account, nur, email, context.secrets(), now);
        claims.add(claim);
        context.mailCode(claim);
    }

    /**
     * Judges a code. The try is counted first, in one atomic statement that holds the row: of any number of tries at the
     * same moment five are judged. A right one is given back.
     *
     * @throws BusinessException {@code code.empty}, {@code code.malformed}: nothing was judged, nothing counts
     */
    public CodeResult present(String typed) {
        String code = AccessCode.parse(typed);
        NumberClaim claim = openClaim();
        if (claim.expired(context.now())) {
            return CodeResult.EXPIRED;
        }
        int tries = claims.takeTry(claim);
        if (tries == 0) {
            return CodeResult.TOO_MANY_TRIES;
        }
        if (claim.opensWith(code)) {
            claims.giveTryBack(claim);
            return CodeResult.RIGHT;
        }
        return tries == NumberClaim.TRIES ? CodeResult.TOO_MANY_TRIES : CodeResult.WRONG;
    }

    public ClaimView current() {
        return openClaim().view();
    }

    public String ownNumber() {
        return requests.ownNumber();
    }

    /** Imports the claimed request, or brings the one with that number up to date. */
    public void take(RegistryRequest source) {
        NumberClaim claim = openClaim();
        requests.take(source);
        claims.close(claim, context.now());
    }

    /** @return false when the identity differs */
    public boolean refresh(RegistryRequest source) {
        return requests.refresh(source);
    }

    private NumberClaim openClaim() {
        return claims.open(context.account()).orElseThrow(NotFoundException::new);
    }
}
