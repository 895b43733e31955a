package fr.alin.web.applicant;

import fr.alin.allocation.AllocationQueries;
import fr.alin.allocation.AnswerService;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureQueries;
import fr.alin.candidature.CandidatureView;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Today;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.Reference;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The page that asks whoever is offered a dwelling whether they mean it: yes, or no. */
@Named
@RequestScoped
public class AnswerPage {
    private static final String ACCEPTING = "accepter";
    private static final String DECLINING = "refuser";

    @Inject
    private CandidatureQueries candidatures;

    @Inject
    private AllocationQueries allocations;

    @Inject
    private AnswerService service;

    @Inject
    private Today today;

    @Inject
    private Reference ref;

    @Inject
    private HttpServletRequest request;

    private @Nullable CandidatureCard card;

    /** @throws NotFoundException for another one's candidature as for none, and for an answer that is none */
    public void load() {
        choice();
        getCard();
    }

    public CandidatureCard getCard() {
        if (card == null) {
            CandidatureView candidature = candidatures.mine(id());
            CandidatureCard read = new CandidatureCard(candidature, null, today.date());
            card = allocations.mine(candidature.id()).map(read::given).orElse(read);
        }
        return card;
    }

    /** Whether it can be answered: it is offered, and the last day is not over. */
    public boolean isOpen() {
        GivenCard given = getCard().getGiven();
        return given != null && given.isAnswerable();
    }

    /** Whether the last day to answer is over, and nobody has written it down yet. */
    public boolean isLate() {
        GivenCard given = getCard().getGiven();
        return given != null && given.isOffered() && !given.isAnswerable();
    }

    /** Whether it is not offered: answered already, over, or not yet. */
    public boolean isElsewhere() {
        return !isOpen() && !isLate();
    }

    /** Yes rather than no. */
    public boolean isAccepting() {
        return choice().equals(ACCEPTING);
    }

    public String getTitle() {
        if (!isOpen()) {
            return Words.format("answer.page");
        }
        return Words.format(isAccepting() ? "answer.accept" : "answer.decline");
    }

    /** @throws BusinessException as {@link AnswerService#accept}: the page then shows how it stands */
    public String accept() {
        answer(() -> service.accept(id()));
        Notices.say("answer.accepted");
        return "/candidat/candidatures?faces-redirect=true";
    }

    /** @throws BusinessException as {@link AnswerService#decline}: the page then shows how it stands */
    public String decline() {
        answer(() -> service.decline(id()));
        Notices.say("answer.declined");
        return "/candidat/candidatures?faces-redirect=true";
    }

    /** Whatever has become of it, it is not as it was read. */
    private void answer(Runnable change) {
        try {
            change.run();
        } finally {
            card = null;
        }
    }

    private CandidatureId id() {
        return CandidatureId.parse(ref.getValue());
    }

    private String choice() {
        String choice = Objects.requireNonNullElse(request.getParameter("choix"), "");
        if (!choice.equals(ACCEPTING) && !choice.equals(DECLINING)) {
            throw new NotFoundException();
        }
        return choice;
    }
}
