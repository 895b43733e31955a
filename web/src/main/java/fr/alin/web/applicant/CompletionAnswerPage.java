package fr.alin.web.applicant;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureQueries;
import fr.alin.candidature.CandidatureView;
import fr.alin.completion.CompletionAnswerService;
import fr.alin.completion.CompletionQueries;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Today;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page on which somebody confirms that the documents are deposited that the landlord asked for. */
@Named
@RequestScoped
public class CompletionAnswerPage {
    @Inject
    private CandidatureQueries candidatures;

    @Inject
    private CompletionQueries queries;

    @Inject
    private CompletionAnswerService service;

    @Inject
    private Today today;

    @Inject
    private Reference ref;

    private @Nullable CandidatureCard card;
    private @Nullable String asked;

    /** @throws NotFoundException for another one's candidature as for none */
    public void load() {
        getCard();
    }

    public CandidatureCard getCard() {
        if (card == null) {
            CandidatureView candidature = candidatures.mine(id());
            CandidatureCard read = new CandidatureCard(candidature, null, today.date());
            card = queries.mine(candidature.id()).map(read::completed).orElse(read);
        }
        return card;
    }

    /** Whether something is waited for. */
    public boolean isOpen() {
        CompletionCard completion = getCard().getCompletion();
        return completion != null && completion.isOpen();
    }

    /** @throws BusinessException as {@link CompletionAnswerService#done}: the page then shows how it stands */
    public String confirm() {
        UUID request = asked == null ? null : reference(asked);
        asked = null;
        card = null;
        service.done(request);
        Notices.say("completion.answered");
        return "/candidat/candidatures?faces-redirect=true";
    }

    /** Reference of what the form shows, so that nothing else is confirmed. */
    public String getAsked() {
        return asked != null
                ? asked
                : Objects.requireNonNull(getCard().getCompletion()).request();
    }

    public void setAsked(@Nullable String asked) {
        this.asked = asked;
    }

    private static UUID reference(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private CandidatureId id() {
        return CandidatureId.parse(ref.getValue());
    }
}
