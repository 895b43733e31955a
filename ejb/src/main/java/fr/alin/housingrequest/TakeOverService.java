package fr.alin.housingrequest;

import fr.alin.account.AlsNumberService;
import fr.alin.account.SignedIn;
import fr.alin.housingrequest.model.EmploymentProofs;
import fr.alin.housingrequest.model.FoundFactEntries;
import fr.alin.housingrequest.model.HousingRequest;
import fr.alin.housingrequest.model.HousingRequests;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** Takes over what the registry says of the request of whoever is signed in: the first time, and again. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class TakeOverService {
    @Inject
    private HousingRequests requests;

    @Inject
    private RequestEvents events;

    @Inject
    private CodeComparison codes;

    @Inject
    private EmploymentProofs proofs;

    @Inject
    private FoundFactEntries facts;

    @Inject
    private Event<RequestImportedAgain> again;

    @Inject
    private AlsNumberService alsNumbers;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    /** @throws BusinessException {@code nur.taken} when another account holds the number */
    public void requireFree(String nur) {
        if (requests.heldByAnother(nur, signedIn.account())) {
            throw new BusinessException("nur.taken");
        }
    }

    /** @throws NotFoundException before the first import */
    public String ownNumber() {
        return mine().nur();
    }

    /**
     * Imports a request whose number was proved, or brings the one with that number up to date.
     *
     * @throws BusinessException {@code nur.taken}, {@code nur.alreadyImported}
     */
    public void take(RegistryRequest source) {
        requireFree(source.number());
        HousingRequest present = requests.lockOfAccount(signedIn.account()).orElse(null);
        if (present == null) {
            importFirst(source);
        } else if (present.nur().equals(source.number())) {
            refresh(present, source);
        } else {
            throw new BusinessException("nur.alreadyImported");
        }
    }

    /**
     * Brings the request up to date.
     *
     * @return false when the identity differs
     * @throws BusinessException {@code request.awaitsFirstCode}
     */
    public boolean refresh(RegistryRequest source) {
        HousingRequest request = requests.lockOfAccount(signedIn.account()).orElseThrow(NotFoundException::new);
        if (request.awaitsFirstCode()) {
            throw new BusinessException("request.awaitsFirstCode");
        }
        return refresh(request, source);
    }

    private void importFirst(RegistryRequest source) {
        HousingRequest request = HousingRequest.imported(signedIn.account(), source, today.now());
        requests.add(request);
        requests.before(request).ifPresent(before -> follow(before, request));
        alsNumbers.giveOnce();
        events.audit("REQUEST_IMPORTED", request.id(), null);
        events.closureRead(request, null);
        events.mail(RequestMail.IMPORT_DONE, request.id());
    }

    /** Deleting a request and importing it again undoes nothing that an adviser has seen of it. */
    private void follow(UUID before, HousingRequest request) {
        proofs.follow(before, request.id());
        facts.follow(before, request.id());
        again.fire(new RequestImportedAgain(new HousingRequestId(before), new HousingRequestId(request.id())));
    }

    private boolean refresh(HousingRequest request, RegistryRequest source) {
        Closure before = request.closure();
        boolean same = request.refresh(source, today.now());
        if (same) {
            events.closureRead(request, before);
            codes.kept(request);
            events.refreshed(request, today.now());
        } else {
            events.audit("IDENTITY_MISMATCH", request.id(), null);
        }
        return same;
    }

    private HousingRequest mine() {
        return requests.ofAccount(signedIn.account()).orElseThrow(NotFoundException::new);
    }
}
