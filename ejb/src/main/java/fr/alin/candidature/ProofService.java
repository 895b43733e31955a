package fr.alin.candidature;

import fr.alin.candidature.model.Candidature;
import fr.alin.candidature.model.Candidatures;
import fr.alin.housingrequest.HousingRequestQueries;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * The guard of every proof that counts for a rank: the same as for the decision on the file. Whoever records one holds
 * the file and has seen its present state; whoever had a form open is told that the file has changed.
 */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class ProofService {
    @Inject
    private Candidatures candidatures;

    @Inject
    private HousingRequestQueries requests;

    @Inject
    private FileDesk desk;

    @Inject
    private CandidatureEvents events;

    /**
     * Makes the change of a proof one of the file's own.
     *
     * @param version that the page had shown
     * @return the request behind the file
     * @throws BusinessException {@code file.notTaken}, {@code file.takenByAnother}, {@code candidature.notPossible},
     *     {@code common.modifiedMeanwhile}
     */
    public UUID record(CandidatureId id, int version) {
        Candidature file = desk.file(id, version);
        file.recordProof(desk.actor());
        candidatures.changed(file);
        return file.requestId();
    }

    /**
     * A proof about an employer concerns the files of all its people; each has it in its history.
     *
     * @param action as the histories name it
     */
    public void recordOfEmployer(CandidatureId id, int version, String siret, String action) {
        record(id, version);
        candidatures
                .changed(requests.ofEmployer(siret), desk.file(id))
                .forEach(other -> events.audited(new CandidatureId(other), action));
    }

    /** Tells the applicant that something which counts for the rank was looked at: what it was the site says. */
    public void tell(CandidatureId id) {
        events.mail(desk.file(id), CandidatureMail.FACTS_CHECKED);
    }
}
