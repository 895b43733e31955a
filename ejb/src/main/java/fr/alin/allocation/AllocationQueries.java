package fr.alin.allocation;

import fr.alin.account.SignedIn;
import fr.alin.allocation.model.AllocationReader;
import fr.alin.candidature.CandidatureId;
import fr.alin.landlord.LandlordScope;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What was given and how it goes on: for the applicant about one's own, for the landlord about its dwellings'. */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class AllocationQueries {
    /** Rows of a page. */
    public static final int ROWS = 30;

    @Inject
    private AllocationReader reader;

    @Inject
    private LandlordScope scope;

    @Inject
    private SignedIn signedIn;

    /** What the commission gave to one's own candidature; empty when nothing, and for another one's. */
    @RolesAllowed(Roles.APPLICANT)
    public Optional<AllocationView> mine(CandidatureId id) {
        return reader.owns(signedIn.account(), id) ? reader.of(id.value()) : Optional.empty();
    }

    /**
     * Files that wait, answer or move in, by offer, the newest first, and by rank; one more than a page shows.
     *
     * @param offer of the last one seen, {@link Integer#MAX_VALUE} for the first page
     * @param rank of the last one seen
     */
    public List<FollowedFile> page(int offer, int rank) {
        return reader.page(scope.landlord(), offer, rank, ROWS + 1);
    }

    /** @throws NotFoundException for another landlord's as for none */
    public FollowedFile file(CandidatureId id) {
        return reader.file(scope.landlord(), id).orElseThrow(NotFoundException::new);
    }
}
