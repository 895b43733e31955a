package fr.alin.completion;

import fr.alin.account.SignedIn;
import fr.alin.candidature.CandidatureId;
import fr.alin.completion.model.CompletionReader;
import fr.alin.landlord.LandlordScope;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Documents asked for beside a file: for its landlord all of them, for the applicant what counts now. */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class CompletionQueries {
    @Inject
    private CompletionReader reader;

    @Inject
    private LandlordScope scope;

    @Inject
    private SignedIn signedIn;

    /** @throws NotFoundException for another landlord's file, as for one that was not sent or is over */
    public CompletionFile file(CandidatureId id) {
        return reader.file(scope.landlord(), id).orElseThrow(NotFoundException::new);
    }

    /** The newest that was not withdrawn, while the commission still has to decide; empty for another one's candidature. */
    @RolesAllowed(Roles.APPLICANT)
    public Optional<CompletionView> mine(CandidatureId id) {
        return reader.newest(signedIn.account(), id);
    }
}
