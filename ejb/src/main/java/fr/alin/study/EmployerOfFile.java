package fr.alin.study;

import fr.alin.candidature.CandidatureId;
import fr.alin.housingrequest.RequestView;
import fr.alin.ranking.EarlierEmployer;
import fr.alin.ranking.ProofQueries;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The employers about whom a file may prove something: the one its request names, and the one it named on the deadline. */
@ApplicationScoped
class EmployerOfFile {
    @Inject
    private FileQueries files;

    @Inject
    private ProofQueries proofs;

    /**
     * Whether the employer is registered.
     *
     * @throws BusinessException {@code common.modifiedMeanwhile} for any other employer: the applicant names another one
     *     since the page was shown
     */
    boolean requireRegistered(CandidatureId file, String siret) {
        RequestView request = files.file(file).request();
        if (siret.equals(request.siret())) {
            return request.employerName() != null;
        }
        EarlierEmployer earlier = proofs.of(file).earlier();
        if (earlier == null || !siret.equals(earlier.siret())) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
        return earlier.name() != null;
    }
}
