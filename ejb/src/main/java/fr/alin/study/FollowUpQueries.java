package fr.alin.study;

import fr.alin.account.SignedIn;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureQueries;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.study.model.FollowUpReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What advisers asked and noted about one's own candidatures, never about another's. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class FollowUpQueries {
    @Inject
    private FollowUpReader reader;

    @Inject
    private CandidatureQueries candidatures;

    @Inject
    private SignedIn signedIn;

    /** Documents that are waited for, by candidature. */
    public Map<CandidatureId, AskedDocuments> asked() {
        return reader.askedOf(signedIn.account());
    }

    /**
     * Calls, letters and meetings about a candidature, newest first.
     *
     * @throws NotFoundException for another one's candidature as for none
     */
    public List<ContactView> contacts(CandidatureId id) {
        return reader.contacts(candidatures.mine(id).id().value());
    }
}
