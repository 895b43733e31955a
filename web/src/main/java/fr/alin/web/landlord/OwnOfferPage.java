package fr.alin.web.landlord;

import fr.alin.employer.EmployerQueries;
import fr.alin.employer.EmployerView;
import fr.alin.offer.OfferDraft;
import fr.alin.offer.OfferDraftService;
import fr.alin.offer.OwnOfferView;
import fr.alin.offer.PublicationFault;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.Meanwhile;
import fr.alin.web.shared.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft is written, published or thrown away. */
@Named
@RequestScoped
public class OwnOfferPage {
    @Inject
    private OfferDraftService drafts;

    @Inject
    private EmployerQueries employers;

    @Inject
    private OwnOfferInView page;

    private final TermsForm form = new TermsForm();
    private int version;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        form.show(page.getView().terms(), page.getView().reservedName());
        version = page.getView().version();
    }

    /** @throws BusinessException as {@link OfferDraftService#save}, {@code reserved.unknown} */
    public String save() {
        OfferDraft typed = typed();
        act(() -> drafts.save(page.id(), version, typed));
        Notices.say("own.saved");
        return again();
    }

    /** Publishes, or says everything that keeps it from being published. */
    public @Nullable String publish() {
        OfferDraft typed = typed();
        List<PublicationFault> faults = drafts.faults(typed);
        if (!faults.isEmpty()) {
            faults.forEach(this::say);
            return null;
        }
        act(() -> drafts.publish(page.id(), version, typed));
        Notices.say("own.published");
        return again();
    }

    /** @throws BusinessException as {@link OfferDraftService#discard} */
    public String throwAway() {
        act(() -> drafts.discard(page.id(), version));
        Notices.say("own.thrown");
        return "/bailleur/offres?faces-redirect=true";
    }

    private void act(Runnable change) {
        Meanwhile.act(change, () -> {
            page.changed();
            version = page.getView().version();
        });
    }

    private OfferDraft typed() {
        return form.entered(reserved());
    }

    private @Nullable UUID reserved() {
        String named = form.employer();
        OwnOfferView saved = page.getView();
        // The name that was found by SIRET may be that of two.
        if (named.equals(saved.reservedName())) {
            return saved.terms().reservedEmployer();
        }
        return named.isEmpty()
                ? null
                : employers
                        .named(named)
                        .map(EmployerView::id)
                        .orElseThrow(() -> new BusinessException("reserved.unknown"));
    }

    private void say(PublicationFault fault) {
        FacesContext.getCurrentInstance()
                .addMessage(fault.field(), new FacesMessage(FacesMessage.SEVERITY_ERROR, page.text(fault), null));
    }

    private String again() {
        return "/bailleur/offre?faces-redirect=true&ref=" + page.getRow().getNumber();
    }

    public TermsForm getForm() {
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
