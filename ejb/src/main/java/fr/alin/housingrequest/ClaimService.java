package fr.alin.housingrequest;

import fr.alin.housingrequest.model.HousingRequest;
import fr.alin.housingrequest.model.HousingRequests;
import fr.alin.housingrequest.model.NumberClaim;
import fr.alin.housingrequest.rules.AccessCode;
import fr.alin.housingrequest.sne.RegistryRequest;
import fr.alin.outbox.MailTemplate;
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
    private HousingRequests requests;

    @Inject
    private RequestEvents events;

    @Inject
    private ClaimContext context;

    /** @throws BusinessException {@code nur.taken} when another account holds the number */
    public void requireFree(String nur) {
        if (requests.heldByAnother(nur, context.account())) {
            throw new BusinessException("nur.taken");
        }
    }

    /** @throws BusinessException {@code code.tooSoon}, {@code code.tooMany} */
    public void open(String nur, String email) {
        Instant now = context.now();
        UUID account = context.account();
        if (requests.claimsSince(account, now.minus(BETWEEN_CODES)) > 0) {
            throw new BusinessException("code.tooSoon");
        }
        if (requests.claimsSince(account, now.minus(Duration.ofDays(1))) >= CODES_A_DAY) {
            throw new BusinessException("code.tooMany");
        }
        requests.openClaim(account).ifPresent(claim -> requests.close(claim, now));
        NumberClaim claim = NumberClaim.open(account, nur, email, context.secrets(), now);
        requests.add(claim);
        events.mail(MailTemplate.ACCESS_CODE, claim.id());
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
        int tries = requests.takeTry(claim);
        if (tries == 0) {
            return CodeResult.TOO_MANY_TRIES;
        }
        if (claim.opensWith(code)) {
            requests.giveTryBack(claim);
            return CodeResult.RIGHT;
        }
        return tries == NumberClaim.TRIES ? CodeResult.TOO_MANY_TRIES : CodeResult.WRONG;
    }

    public ClaimView current() {
        return openClaim().view();
    }

    public String ownNumber() {
        return requests.ofAccount(context.account())
                .orElseThrow(NotFoundException::new)
                .nur();
    }

    /** Imports the claimed request, or brings the one with that number up to date. */
    public void take(RegistryRequest source) {
        NumberClaim claim = openClaim();
        requireFree(source.number());
        HousingRequest present = requests.ofAccount(context.account()).orElse(null);
        if (present == null) {
            HousingRequest request = HousingRequest.imported(context.account(), context.known(source), context.now());
            requests.add(request);
            requests.giveAlsNumber(context.account());
            events.audit("REQUEST_IMPORTED", request.id(), null);
            events.mail(MailTemplate.IMPORT_DONE, request.id());
        } else if (present.nur().equals(source.number())) {
            refresh(present, source);
        } else {
            throw new BusinessException("nur.alreadyImported");
        }
        requests.close(claim, context.now());
    }

    /** @return false when the identity differs */
    public boolean refresh(RegistryRequest source) {
        HousingRequest request = requests.ofAccount(context.account()).orElseThrow(NotFoundException::new);
        if (request.awaitsFirstCode()) {
            throw new BusinessException("request.awaitsFirstCode");
        }
        return refresh(request, source);
    }

    private boolean refresh(HousingRequest request, RegistryRequest source) {
        boolean same = request.refresh(context.known(source), context.now());
        if (same) {
            events.refreshed(request, context.now());
        } else {
            events.audit("IDENTITY_MISMATCH", request.id(), null);
        }
        return same;
    }

    private NumberClaim openClaim() {
        return requests.openClaim(context.account()).orElseThrow(NotFoundException::new);
    }
}
