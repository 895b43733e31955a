package fr.alin.housingrequest;

import fr.alin.account.SignedIn;
import fr.alin.housingrequest.model.DocumentReviews;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What advisers think of the documents that applicants have deposited with the registry. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class DocumentReviewService {
    @Inject
    private HousingRequestQueries requests;

    @Inject
    private DocumentReviews reviews;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    /**
     * Says what a document is like.
     *
     * @param depositedOn that of the document that was looked at
     * @param flaw why it is to be replaced, null when it is as it should be
     * @throws NotFoundException when nothing of that kind was deposited
     * @throws BusinessException {@code common.modifiedMeanwhile} when another one was deposited since
     */
    public void review(
            HousingRequestId request, DocumentKind kind, LocalDate depositedOn, @Nullable DocumentFlaw flaw) {
        DocumentState document = requests.forStudy(request).documents().stream()
                .filter(state -> state.kind() == kind && !state.missing())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (!depositedOn.equals(document.depositedOn())) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
        reviews.replace(request.value(), new DocumentReview(kind, depositedOn, flaw), signedIn.account(), today.now());
    }
}
