package fr.alin.candidature;

import fr.alin.account.SignedIn;
import fr.alin.candidature.model.CandidatureReader;
import fr.alin.candidature.model.Candidatures;
import fr.alin.landlord.LandlordScope;
import fr.alin.offer.OfferId;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One's own candidatures, never another's; and for advisers those of the person behind a file. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class CandidatureQueries {
    @Inject
    private CandidatureReader reader;

    @Inject
    private Candidatures candidatures;

    @Inject
    private LandlordScope scope;

    @Inject
    private SignedIn signedIn;

    /** Newest first. */
    public List<CandidatureView> mine() {
        return reader.ofAccount(signedIn.account());
    }

    /** What the form with that key made when it was posted before, whatever became of it since. */
    public Optional<CandidatureId> madeBy(UUID formKey) {
        return candidatures.resultOf(formKey, signedIn.account()).map(CandidatureId::new);
    }

    /** All of an account, newest first. */
    @RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
    public List<CandidatureView> ofAccount(UUID account) {
        return reader.ofAccount(account);
    }

    /** How many people are candidates for some offers, as everybody is told; 0 for one that is not in the answer. */
    @PermitAll
    public Map<OfferId, Long> counts(Collection<OfferId> offers) {
        return reader.counts(offers);
    }

    /**
     * How many candidatures were ever deposited on some offers of one's landlord, those that are over or were cancelled among
     * them; another's offer is not in the answer.
     */
    @RolesAllowed(Roles.LANDLORD)
    public Map<OfferId, Long> deposited(Collection<OfferId> offers) {
        return reader.deposited(scope.landlord(), offers);
    }

    public Optional<CandidatureView> active() {
        return mine().stream().filter(CandidatureView::active).findFirst();
    }

    /** @throws NotFoundException for another one's as for none */
    public CandidatureView mine(CandidatureId id) {
        return mine().stream()
                .filter(candidature -> candidature.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
