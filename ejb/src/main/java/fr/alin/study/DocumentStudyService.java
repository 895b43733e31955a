package fr.alin.study;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.ProofService;
import fr.alin.housingrequest.DocumentFlaw;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.DocumentReviewService;
import fr.alin.housingrequest.HousingRequestId;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Each document of a file, looked at while it is studied. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class DocumentStudyService {
    @Inject
    private ProofService proofs;

    @Inject
    private DocumentReviewService reviews;

    @Inject
    private StudyDesk desk;

    /**
     * Says what a document is like.
     *
     * @param depositedOn that of the document as the page had shown it
     * @param flaw why it is to be replaced, null when it is as it should be
     * @throws BusinessException as {@link ProofService#record} and {@link DocumentReviewService#review}
     */
    public void review(
            CandidatureId file, int version, DocumentKind kind, LocalDate depositedOn, @Nullable DocumentFlaw flaw) {
        reviews.review(new HousingRequestId(proofs.record(file, version)), kind, depositedOn, flaw);
        desk.audited(file, flaw == null ? "DOCUMENT_CONFORM" : "DOCUMENT_TO_REPLACE", kind.name());
    }
}
