package fr.alin.ranking;

import fr.alin.account.SignedIn;
import fr.alin.candidature.CandidatureId;
import fr.alin.ranking.model.ProofReader;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What counts for a rank and was seen proved. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class ProofQueries {
    @Inject
    private ProofReader reader;

    @Inject
    private SignedIn signedIn;

    public ProofsOfFile of(CandidatureId file) {
        return reader.of(file.value());
    }

    /** Of one's own request. */
    @RolesAllowed(Roles.APPLICANT)
    public ProofsOfFile mine() {
        return reader.ofAccount(signedIn.account());
    }
}
