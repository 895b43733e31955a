package fr.alin.completion;

import fr.alin.account.SignedIn;
import fr.alin.completion.model.AskedFile;
import fr.alin.completion.model.CompletionReader;
import fr.alin.completion.model.CompletionRequests;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** The applicant says that the documents are deposited: that it is so, the landlord sees in the file. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class CompletionAnswerService {
    @Inject
    private CompletionRequests requests;

    @Inject
    private CompletionReader reader;

    @Inject
    private CompletionDesk desk;

    @Inject
    private SignedIn signedIn;

    /**
     * Answers, after its last day too; said twice it counts once.
     *
     * @throws BusinessException {@code completion.over} when it is withdrawn or decided on
     * @throws NotFoundException for another one's as for none
     */
    public void done(UUID request) {
        AskedFile file = reader.ofApplicant(signedIn.account(), request).orElseThrow(NotFoundException::new);
        desk.hold(file);
        if (requests.lock(request).answer(desk.now())) {
            desk.recorded("COMPLETION_ANSWERED", file.candidature());
        }
    }
}
