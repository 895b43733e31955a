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
import fr.alin.web.shared.Words;
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
    private int dwellingVersion;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        form.show(page.getView().terms(), page.getView().reservedName());
        seen();
    }

    private void seen() {
        version = page.getView().version();
        dwellingVersion = page.getView().dwellingVersion();
    }

    /** @throws BusinessException as {@link OfferDraftService#save}, {@code reserved.unknown} */
    public @Nullable String save() {
        if (tellUnreadable()) {
            return null;
        }
        OfferDraft typed = typed();
        act(() -> drafts.save(page.id(), version, typed));
        Notices.say("own.saved");
        return again();
    }

    /** Publishes, or says everything that keeps it from being published. */
    public @Nullable String publish() {
        if (tellUnreadable()) {
            return null;
        }
        OfferDraft typed = typed();
        List<PublicationFault> faults = drafts.faults(typed);
        if (!faults.isEmpty()) {
            faults.forEach(this::say);
            return null;
        }
        act(() -> drafts.publish(page.id(), version, dwellingVersion, typed));
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
            seen();
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

    /** All that is no figure at once, each beside its field. */
    private boolean tellUnreadable() {
        form.unreadable().forEach(key -> say(key.substring(0, key.indexOf('.')), Words.format(key)));
        return !form.unreadable().isEmpty();
    }

    private void say(PublicationFault fault) {
        say(fault.field(), page.text(fault));
    }

    private static void say(String field, String text) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private String again() {
        return "/bailleur/offre?faces-redirect=true&ref=" + page.getRow().getNumber();
    }

    public TermsForm getForm() {
        return form;
    }

    public int getDwellingVersion() {
        return dwellingVersion;
    }

    public void setDwellingVersion(int dwellingVersion) {
        this.dwellingVersion = dwellingVersion;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
