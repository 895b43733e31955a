package fr.alin.web.adviser;

import fr.alin.offer.OfferAction;
import fr.alin.offer.OfferOutcomeService;
import fr.alin.offer.ReturnReason;
import fr.alin.selection.SelectionService;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Today;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.Reference;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An offer nobody waits for any more: publish its dwelling again, or give it back to the landlord. */
@Named
@RequestScoped
public class OfferAgainPage {
    private static final int PROPOSED_DAYS = 14;

    @Inject
    private SelectionService service;

    @Inject
    private SelectionInView page;

    @Inject
    private Reference ref;

    @Inject
    private Today today;

    private @Nullable LocalDate deadline;
    private @Nullable ReturnReason reason;

    @PostConstruct
    void proposeDay() {
        deadline = today.date().plusDays(PROPOSED_DAYS);
    }

    /** @throws BusinessException {@code deadline.required}, as {@link OfferOutcomeService#publishAgain} */
    public String publish() {
        if (deadline == null) {
            throw new BusinessException("deadline.required");
        }
        int number = service.publishAgain(page.offer(), deadline);
        Notices.say("selection.published", number);
        return again();
    }

    /** @throws BusinessException {@code returned.required}, as {@link OfferOutcomeService#giveBack} */
    public String giveBack() {
        if (reason == null) {
            throw new BusinessException("returned.required");
        }
        service.giveBack(page.offer(), reason);
        Notices.say("selection.returned");
        return again();
    }

    private String again() {
        return "/conseiller/selection?faces-redirect=true&ref=" + ref.getValue();
    }

    /** While the life of the offer allows it, and nobody waits for it any more. */
    public boolean isPossible() {
        return page.getView().nobodyLeft() && page.getView().offer().status().allowsAdviser(OfferAction.PUBLISH_AGAIN);
    }

    public ReturnReason[] getReasons() {
        return ReturnReason.values();
    }

    public @Nullable LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(@Nullable LocalDate deadline) {
        this.deadline = deadline;
    }

    public @Nullable ReturnReason getReason() {
        return reason;
    }

    public void setReason(@Nullable ReturnReason reason) {
        this.reason = reason;
    }
}
