package fr.alin.completion;

import fr.alin.candidature.CandidatureId;
import fr.alin.completion.model.AskedFile;
import fr.alin.completion.model.CompletionReader;
import fr.alin.completion.model.CompletionRequest;
import fr.alin.completion.model.CompletionRequests;
import fr.alin.completion.rules.CompletionRules;
import fr.alin.landlord.LandlordScope;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A landlord asks for documents that a received file lacks, until the commission decides on it. */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class CompletionService {
    @Inject
    private CompletionRequests requests;

    @Inject
    private CompletionReader reader;

    @Inject
    private LandlordScope scope;

    @Inject
    private CompletionDesk desk;

    /**
     * Asks; the applicant is mailed.
     *
     * @throws BusinessException {@code kinds.required}, {@code kinds.adapted}, {@code dueOn.between}, {@code completion.over}
     *     unless the commission still has to decide, {@code completion.already} while others are waited for
     * @throws NotFoundException for another landlord's file, as for one that was not sent
     */
    public void ask(CandidatureId id, AskCompletion command) {
        AskedFile file = reader.asked(scope.landlord(), id).orElseThrow(NotFoundException::new);
        CompletionRules.check(command, file.adapted(), desk.today());
        String words = CleanText.linesOrNull(command.words(), AskCompletion.WORDS_LENGTH);
        desk.hold(file);
        CompletionRequest asked = CompletionRequest.of(id, command, words, desk.now());
        requests.add(asked);
        desk.tell(CompletionMail.COMPLETION_ASKED, file.account(), asked.id());
        desk.recorded("COMPLETION_ASKED", id);
    }

    /**
     * Gives up asking.
     *
     * @param shown what the form is about, null for a form that does not say it: it is not guessed
     * @throws BusinessException {@code asked.required} without one, {@code completion.over} when it is answered, withdrawn or
     *     decided on
     * @throws NotFoundException for another landlord's as for none
     */
    public void withdraw(@Nullable UUID shown) {
        UUID request = CompletionRules.shown(shown);
        AskedFile file = reader.ofLandlord(scope.landlord(), request).orElseThrow(NotFoundException::new);
        desk.hold(file);
        requests.lock(request).withdraw(desk.now());
        desk.recorded("COMPLETION_WITHDRAWN", file.candidature());
    }
}
