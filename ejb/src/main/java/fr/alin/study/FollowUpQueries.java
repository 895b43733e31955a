package fr.alin.study;

import fr.alin.account.SignedIn;
import fr.alin.candidature.CandidatureId;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.study.model.FollowUpReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What advisers asked and noted about one's own candidatures, never about another's. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class FollowUpQueries {
    @Inject
    private FollowUpReader reader;

    @Inject
    private SignedIn signedIn;

    /**
     * Documents that are waited for, and contacts.
     *
     * @throws NotFoundException for another one's candidature as for none
     */
    public FollowUp of(CandidatureId id) {
        return reader.of(id.value(), signedIn.account()).orElseThrow(NotFoundException::new);
    }
}
