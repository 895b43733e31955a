package fr.alin.candidature;

import fr.alin.account.SignedIn;
import fr.alin.candidature.model.CandidatureReader;
import fr.alin.candidature.model.FollowUps;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** One's own candidatures, never another's. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class CandidatureQueries {
    @Inject
    private CandidatureReader reader;

    @Inject
    private FollowUps followUps;

    @Inject
    private SignedIn signedIn;

    /** Newest first. */
    public List<CandidatureView> mine() {
        return reader.ofAccount(signedIn.account());
    }

    /** What advisers noted of contacts about one's own candidature, newest first. */
    public List<ContactView> contacts(CandidatureId id) {
        return followUps.contacts(mine(id).id().value());
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
