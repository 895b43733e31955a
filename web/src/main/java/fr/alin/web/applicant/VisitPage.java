package fr.alin.web.applicant;

import fr.alin.candidature.CandidatureId;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Today;
import fr.alin.visit.BookingService;
import fr.alin.visit.VisitQueries;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One's own visit: a slot is chosen, changed or given up. */
@Named
@RequestScoped
public class VisitPage {
    @Inject
    private VisitQueries queries;

    @Inject
    private BookingService service;

    @Inject
    private Today today;

    @Inject
    private Reference ref;

    private @Nullable VisitCard card;
    private @Nullable String visit;

    /** @throws NotFoundException for another one's candidature, one that is over or not invited, as for none */
    public void load() {
        getCard();
    }

    public VisitCard getCard() {
        if (card == null) {
            card = new VisitCard(queries.mine(id()).orElseThrow(NotFoundException::new), today.now());
        }
        return card;
    }

    /** Those that may be chosen; while a form is read all others too, so that whoever was too slow is told why. */
    public List<SlotOption> getSlots() {
        boolean shown = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        return shown ? getCard().getOpen() : getCard().known();
    }

    /** @throws BusinessException {@code visit.required}, as {@link BookingService#book} */
    public String book() {
        UUID slot = chosen();
        act(() -> service.book(id(), slot));
        Notices.say("visit.booked");
        return "/candidat/candidatures?faces-redirect=true";
    }

    /** @throws BusinessException as {@link BookingService#cancel} */
    public String cancel() {
        act(() -> service.cancel(id()));
        Notices.say("visit.cancelled");
        return "/candidat/candidatures?faces-redirect=true";
    }

    /** The slots are those of the offer: no other text comes through. */
    private UUID chosen() {
        if (visit == null) {
            throw new BusinessException("visit.required");
        }
        return UUID.fromString(visit);
    }

    /** Whatever has become of it, it is not as it was read. */
    private void act(Runnable change) {
        try {
            change.run();
        } finally {
            card = null;
        }
    }

    private CandidatureId id() {
        return CandidatureId.parse(ref.getValue());
    }

    public @Nullable String getVisit() {
        return visit;
    }

    public void setVisit(@Nullable String visit) {
        this.visit = visit;
    }
}
