package fr.alin.housingrequest;

import fr.alin.account.SignedIn;
import fr.alin.housingrequest.model.HousingRequests;
import fr.alin.housingrequest.model.NumberReader;
import fr.alin.housingrequest.model.RequestReader;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reading housing requests: one's own, or as an adviser the one behind a file. */
@Stateless
public class HousingRequestQueries {
    @Inject
    private HousingRequests requests;

    @Inject
    private RequestReader reader;

    @Inject
    private NumberReader numbers;

    @Inject
    private Today today;

    @Inject
    private SignedIn signedIn;

    /** @return empty before the first import */
    @RolesAllowed(Roles.APPLICANT)
    public Optional<RequestView> mine() {
        return reader.ofAccount(signedIn.account());
    }

    /** Its reference alone. */
    @RolesAllowed(Roles.APPLICANT)
    public Optional<HousingRequestId> mineById() {
        return requests.idOfAccount(signedIn.account()).map(HousingRequestId::new);
    }

    @RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR, Roles.SYSTEM})
    public RequestView forStudy(HousingRequestId id) {
        return reader.byId(id.value()).orElseThrow(NotFoundException::new);
    }

    /**
     * The one behind a candidature, for its verdict: one's own, or for staff anybody's.
     *
     * @throws NotFoundException for another one's
     */
    @RolesAllowed({Roles.APPLICANT, Roles.ADVISER, Roles.SUPERVISOR})
    public RequestView behind(HousingRequestId id) {
        return signedIn.actor().roles().contains(Roles.APPLICANT)
                ? mine().filter(request -> request.id().equals(id)).orElseThrow(NotFoundException::new)
                : forStudy(id);
    }

    /** Other numbers in force that seem to be the same household's. */
    @RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
    public List<SecondNumber> secondNumbers(HousingRequestId id) {
        return numbers.seconds(id.value(), today.date());
    }

    /** Requests in force that name an employer by that SIRET. */
    @RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
    public List<UUID> ofEmployer(String siret) {
        return requests.ofEmployer(siret);
    }
}
