package fr.alin.web.landlord;

import fr.alin.candidature.CandidatureId;
import fr.alin.offer.OfferNumber;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Today;
import fr.alin.shared.Typology;
import fr.alin.visit.SlotView;
import fr.alin.visit.VisitQueries;
import fr.alin.visit.VisitService;
import fr.alin.visit.VisitsView;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.Posted;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Visits of an offer: slots are proposed and withdrawn, it is noted who came. Each form of a row says itself whom it is about:
 * meanwhile the rows may be others.
 */
@Named
@RequestScoped
public class VisitsPage {
    private static final Formats FORMATS = new Formats();

    @Inject
    private VisitQueries queries;

    @Inject
    private VisitService service;

    @Inject
    private Posted posted;

    @Inject
    private Today today;

    private final SlotForm form = new SlotForm();
    private @Nullable VisitsView view;

    /** Called by the page before anything is shown, so that an unknown number answers 404. */
    public void load() {
        view();
    }

    /** For example "T2 Saint-Ouen-sur-Seine". */
    public String getHome() {
        return Typology.of(view().offer().rooms())
                + " "
                + FORMATS.typographic(view().offer().commune());
    }

    public String getOffer() {
        return OfferNumber.write(view().offer().number());
    }

    /** Whether files may still get the dwelling, so that slots may be proposed to them. */
    public boolean isOpen() {
        return view().offer().waiting() > 0;
    }

    public List<SlotRow> getSlots() {
        return view().slots().stream()
                .map(slot -> new SlotRow(slot, today.now()))
                .toList();
    }

    public List<VisitorRow> getVisitors() {
        Map<UUID, SlotView> slots =
                view().slots().stream().collect(Collectors.toMap(SlotView::id, Function.identity()));
        return view().visitors().stream()
                .map(visitor ->
                        new VisitorRow(visitor, visitor.slot() == null ? null : slots.get(visitor.slot()), today.now()))
                .toList();
    }

    public SlotForm getForm() {
        return form;
    }

    /** @throws BusinessException as {@link VisitService#propose} */
    public String propose() {
        act(() -> service.propose(number(), form.entered()));
        Notices.say("visits.proposed");
        return again();
    }

    /** @throws BusinessException as {@link VisitService#withdraw} */
    public String withdraw() {
        act(() -> service.withdraw(RefReader.required(posted.text("creneau"))));
        Notices.say("visits.withdrawn");
        return again();
    }

    /** @throws BusinessException as {@link VisitService#came} */
    public String came() {
        act(() -> service.came(visitor()));
        Notices.say("visits.noted");
        return again();
    }

    /** @throws BusinessException as {@link VisitService#missed} */
    public String miss() {
        act(() -> service.missed(visitor()));
        Notices.say("visits.noted");
        return again();
    }

    /** Whoever is told that it is not possible any more sees what is. */
    private void act(Runnable change) {
        view = null;
        change.run();
    }

    private VisitsView view() {
        if (view == null) {
            view = queries.ofOffer(number());
        }
        return view;
    }

    private CandidatureId visitor() {
        return new CandidatureId(RefReader.required(posted.text("visiteur")));
    }

    private int number() {
        Integer number = OfferNumber.read(posted.text("offre"));
        if (number == null) {
            throw new NotFoundException();
        }
        return number;
    }

    private String again() {
        return "/bailleur/visites?faces-redirect=true&offre=" + getOffer();
    }
}
