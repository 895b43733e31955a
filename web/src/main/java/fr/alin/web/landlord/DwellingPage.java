package fr.alin.web.landlord;

import fr.alin.landlord.DwellingService;
import fr.alin.landlord.DwellingView;
import fr.alin.landlord.ProgrammeQueries;
import fr.alin.offer.OfferDraftService;
import fr.alin.offer.OfferNumber;
import fr.alin.offer.OwnOfferQueries;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.Meanwhile;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One dwelling: what is said of it, and its offer. */
@Named
@RequestScoped
public class DwellingPage {
    @Inject
    private ProgrammeQueries queries;

    @Inject
    private DwellingService dwellings;

    @Inject
    private OwnOfferQueries offers;

    @Inject
    private OfferDraftService drafts;

    @Inject
    private Reference ref;

    private final HomeForm form = new HomeForm();

    private @Nullable DwellingView dwelling;

    private @Nullable String offerUrl;

    private int version;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        form.show(getDwelling().home());
        version = getDwelling().version();
    }

    public DwellingView getDwelling() {
        if (dwelling == null) {
            dwelling = queries.dwelling(id());
        }
        return dwelling;
    }

    /** Address of the offer that is not over, empty when there is none. */
    public String getOfferUrl() {
        if (offerUrl == null) {
            Integer current = offers.current(id());
            offerUrl = current == null ? "" : "/bailleur/offre?ref=" + OfferNumber.write(current);
        }
        return offerUrl;
    }

    /** Whether an offer of it can begin; while a form is read too, for a colleague may have been quicker. */
    public boolean isOfferable() {
        boolean read = FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        return read || getOfferUrl().isEmpty();
    }

    /** @throws BusinessException as {@link DwellingService#change} */
    public String change() {
        Meanwhile.act(
                () -> dwellings.change(id(), version, form.entered()),
                () -> version = queries.dwelling(id()).version());
        Notices.say("dwelling.changed");
        return "/bailleur/logement?faces-redirect=true&ref=" + id();
    }

    /** @throws BusinessException as {@link OfferDraftService#begin} */
    public String offer() {
        int number = drafts.begin(id());
        Notices.say("own.begun");
        return "/bailleur/offre?faces-redirect=true&ref=" + OfferNumber.write(number);
    }

    private UUID id() {
        return RefReader.required(ref.getValue());
    }

    public HomeForm getForm() {
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
