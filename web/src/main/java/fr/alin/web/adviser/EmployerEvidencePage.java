package fr.alin.web.adviser;

import fr.alin.employer.EmployerProof;
import fr.alin.shared.BusinessException;
import fr.alin.study.EmployerEvidenceService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Vérifier l'employeur: an adviser who has seen the proof records size and sector, or takes that back. */
@Named
@RequestScoped
public class EmployerEvidencePage {
    @Inject
    private EmployerEvidenceService evidence;

    @Inject
    private FileInView page;

    private final EvidenceForm form = new EvidenceForm();
    private @Nullable String siret;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        page.load();
        siret = page.getFile().request().siret();
    }

    /** @throws BusinessException as {@link EmployerEvidenceService#record} */
    public String record() {
        return act(() -> evidence.record(page.id(), page.getVersion(), number(), form.seen()), "evidence.recorded");
    }

    public String withdraw() {
        return act(() -> evidence.withdraw(page.id(), page.getVersion(), number()), "evidence.withdrawn");
    }

    /** Nothing stands yet, and no registration says more; a form that was sent is shown again. */
    public boolean isRecordable() {
        return page.getFile().evidence() == null
                && (page.getFile().request().employerName() == null
                        || FacesContext.getCurrentInstance().isPostback());
    }

    public EvidenceForm getForm() {
        return form;
    }

    public EmployerProof[] getProofs() {
        return EmployerProof.values();
    }

    /** When the request names another employer by now, the page shows that one, and the next post is about it. */
    private String act(Runnable change, String notice) {
        try {
            return page.act(change, notice);
        } catch (BusinessException e) {
            siret = page.getFile().request().siret();
            throw e;
        }
    }

    private String number() {
        return Objects.requireNonNullElse(siret, "");
    }

    public @Nullable String getSiret() {
        return siret;
    }

    public void setSiret(@Nullable String siret) {
        this.siret = siret;
    }
}
