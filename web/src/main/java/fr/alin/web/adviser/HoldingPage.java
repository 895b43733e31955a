package fr.alin.web.adviser;

import fr.alin.candidature.DecisionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Étude du dossier: taking it and giving it back. */
@Named
@RequestScoped
public class HoldingPage {
    @Inject
    private DecisionService decisions;

    @Inject
    private FileInView page;

    @Inject
    private Walk walk;

    public String take() {
        return page.act(() -> decisions.take(page.id(), page.read()), "file.taken");
    }

    /** Back to the list: the page would take the file again. */
    public String release() {
        page.done(() -> decisions.release(page.id(), page.read()), "file.released");
        return Walk.redirect(walk.getListUrl());
    }
}
