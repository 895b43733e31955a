package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.selection.Choice;
import fr.alin.selection.Fault;
import fr.alin.selection.SelectionRow;
import fr.alin.selection.SelectionService;
import fr.alin.selection.rules.SetRules;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.Reference;
import fr.alin.web.shared.Words;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sélection: choosing by rank the files of an offer that go to the landlord, and sending them in one act. */
@Named
@RequestScoped
public class SelectionPage {
    @Inject
    private SelectionService service;

    @Inject
    private SelectionInView page;

    @Inject
    private Reference ref;

    /** Prendre les 3 premiers: of those that may be chosen; nothing is kept yet. */
    public void takeFirst() {
        Choice typed = page.choice();
        Set<CandidatureId> first = page.getView().rows().stream()
                .filter(row -> row.status() == CandidatureStatus.VALIDATED)
                .limit(SetRules.LEAST)
                .map(SelectionRow::id)
                .collect(Collectors.toSet());
        page.choose(new Choice(typed.version(), typed.listVersion(), first, typed.skips(), typed.fewer()));
    }

    /** @throws BusinessException as {@link SelectionService#save} */
    public String save() {
        act(() -> service.save(page.offer(), page.choice()));
        Notices.say("selection.saved");
        return again();
    }

    /** Sends the set once it is confirmed, or says everything that keeps it from being sent. */
    public @Nullable String send() {
        List<Fault> faults = service.faults(page.offer(), page.choice());
        if (!faults.isEmpty()) {
            page.tell(faults);
            faults.forEach(this::say);
            return null;
        }
        if (!page.isConfirmed()) {
            page.ask();
            return null;
        }
        act(() -> service.send(page.offer(), page.choice()));
        Notices.say("selection.done", page.choice().chosen().size());
        return again();
    }

    private void act(Runnable change) {
        try {
            change.run();
        } catch (BusinessException | EJBException e) {
            page.changed();
            throw e;
        }
    }

    private String again() {
        return "/conseiller/selection?faces-redirect=true&ref=" + ref.getValue() + (page.isAll() ? "&tous=oui" : "");
    }

    /** In the summary, with the way to the file it is about. */
    private void say(Fault fault) {
        String text = Words.format("selection.fault." + fault.kind(), page.name(fault));
        String target = fault.file() == null ? "moins" : "motif-" + fault.file();
        FacesContext.getCurrentInstance().addMessage(target, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
