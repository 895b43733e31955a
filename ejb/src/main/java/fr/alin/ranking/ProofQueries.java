package fr.alin.ranking;

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

    public ProofsOfFile of(CandidatureId file) {
        return reader.of(file.value());
    }
}
