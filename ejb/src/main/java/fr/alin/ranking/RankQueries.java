package fr.alin.ranking;

import fr.alin.account.SignedIn;
import fr.alin.candidature.CandidatureId;
import fr.alin.housingrequest.HousingRequestQueries;
import fr.alin.offer.OfferId;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The place of a candidature, explained: to its owner, to advisers, and as an estimate before applying. */
@Stateless
public class RankQueries {
    @Inject
    private RankOffice office;

    @Inject
    private ConfirmedLists confirmed;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HousingRequestQueries requests;

    /**
     * One's own place.
     *
     * @return empty when the candidature is not on the list any more
     * @throws NotFoundException for another one's candidature as for none
     */
    @RolesAllowed(Roles.APPLICANT)
    public Optional<Rank> mine(CandidatureId candidature) {
        return office.own(candidature.value(), signedIn.account());
    }

    /** Where one would stand, had one applied; empty before the import. */
    @RolesAllowed(Roles.APPLICANT)
    public Optional<Rank> estimate(OfferId offer) {
        return requests.mineById().flatMap(request -> office.estimate(offer.value(), request.value()));
    }

    /** The places of the candidatures of a page; those that are on no list are left out. */
    @RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
    public Map<CandidatureId, RankPlace> places(Collection<CandidatureId> candidatures) {
        return office.places(candidatures.stream().map(CandidatureId::value).toList());
    }

    /**
     * The list by which a set is chosen.
     *
     * @return empty while it is not frozen
     */
    @RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
    public Optional<ConfirmedList> confirmed(OfferId offer) {
        return confirmed.of(offer.value());
    }

    @RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
    public Optional<Rank> forStudy(OfferId offer, CandidatureId candidature) {
        return office.rank(offer.value(), candidature.value());
    }
}
