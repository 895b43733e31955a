package fr.alin.web.landlord;

import fr.alin.caleol.SittingQueries;
import fr.alin.caleol.SittingService;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A sitting is planned; its agenda and its members come on the next page. */
@Named
@RequestScoped
public class NewSittingPage {
    @Inject
    private SittingService service;

    @Inject
    private SittingQueries queries;

    private final SittingForm form = new SittingForm();

    @PostConstruct
    void begin() {
        queries.last().ifPresent(form::propose);
    }

    /** @throws BusinessException as {@link SittingService#plan} */
    public String plan() {
        String ref = service.plan(form.entered()).toString();
        Notices.say("sitting.planned");
        return "/bailleur/commission?faces-redirect=true&ref=" + ref;
    }

    public SittingForm getForm() {
        return form;
    }
}
