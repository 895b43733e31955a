package fr.alin.completion;

import fr.alin.account.SignedIn;
import fr.alin.completion.model.AskedFile;
import fr.alin.completion.model.CompletionReader;
import fr.alin.completion.model.CompletionRequests;
import fr.alin.completion.rules.CompletionRules;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
     * @param shown what the form is about, null for a form that does not say it: it is not guessed
     * @throws BusinessException {@code asked.required} without one, {@code completion.over} when it is withdrawn or decided on
     * @throws NotFoundException for another one's as for none
     */
    public void done(@Nullable UUID shown) {
        UUID request = CompletionRules.shown(shown);
        AskedFile file = reader.ofApplicant(signedIn.account(), request).orElseThrow(NotFoundException::new);
        desk.hold(file);
        if (requests.lock(request).answer(desk.now())) {
            desk.recorded("COMPLETION_ANSWERED", file.candidature());
        }
    }
}
