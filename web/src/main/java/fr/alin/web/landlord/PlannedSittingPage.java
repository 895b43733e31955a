package fr.alin.web.landlord;

import fr.alin.caleol.DeliberationService;
import fr.alin.caleol.SittingDraft;
import fr.alin.caleol.SittingService;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.Meanwhile;
import fr.alin.web.shared.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** A sitting is prepared: day and place; then opened, or cancelled. */
@Named
@RequestScoped
public class PlannedSittingPage {
    @Inject
    private SittingService service;

    @Inject
    private DeliberationService deliberation;

    @Inject
    private SittingInView page;

    private @Nullable SittingForm form;
    private @Nullable Integer version;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        page.getView();
    }

    /** @throws BusinessException as {@link SittingService#change} */
    public String save() {
        act(() -> service.change(page.id(), getVersion(), getForm().entered()));
        Notices.say("sitting.saved");
        return "/bailleur/commission?faces-redirect=true&ref=" + page.id();
    }

    /**
     * With what is typed about it: once it is open the day and the rules change no more.
     *
     * @throws BusinessException as {@link SittingService#change} and {@link DeliberationService#open}
     */
    public String open() {
        SittingDraft typed = getForm().entered();
        if (!typed.equals(page.getView().about())) {
            act(() -> service.change(page.id(), getVersion(), typed));
            page.changed();
            version = page.getView().version();
        }
        act(() -> deliberation.open(page.id(), getVersion()));
        Notices.say("sitting.opened");
        return "/bailleur/seance?faces-redirect=true&ref=" + page.id();
    }

    /** @throws BusinessException as {@link DeliberationService#cancel} */
    public String cancel() {
        act(() -> deliberation.cancel(page.id(), getVersion()));
        Notices.say("sitting.cancelled");
        return "/bailleur/commissions?faces-redirect=true";
    }

    private void act(Runnable change) {
        Meanwhile.act(change, () -> {
            page.changed();
            version = page.getView().version();
        });
    }

    /** As kept until something is typed: the other forms of the page are posted without it. */
    public SittingForm getForm() {
        if (form == null) {
            form = new SittingForm();
            form.show(page.getView().about());
        }
        return form;
    }

    public int getVersion() {
        return version == null ? page.getView().version() : version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
