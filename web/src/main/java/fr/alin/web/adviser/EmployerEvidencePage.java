package fr.alin.web.adviser;

import fr.alin.employer.EmployerProof;
import fr.alin.shared.BusinessException;
import fr.alin.study.EmployerEvidenceService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Vérifier l'employeur: an adviser who has seen the proof records size and sector, or takes that back. */
@Named
@RequestScoped
public class EmployerEvidencePage {
    @Inject
    private ProofFlawForm flaw;

    @Inject
    private EmployerEvidenceService evidence;

    @Inject
    private EmployerInView employer;

    @Inject
    private FileInView page;

    private final EvidenceForm form = new EvidenceForm();

    /** @throws BusinessException as {@link EmployerEvidenceService#record} */
    public String record() {
        return employer.act(
                () -> evidence.record(page.id(), page.read(), employer.number(), form.seen()), "evidence.recorded");
    }

    public String withdraw() {
        return employer.act(
                () -> evidence.withdraw(page.id(), page.read(), employer.number(), flaw.why()), "evidence.withdrawn");
    }

    /** Nothing stands yet, and no registration says more; a form that was sent is shown again. */
    public boolean isRecordable() {
        return employer.getEvidence() == null
                && (employer.getName() == null
                        || FacesContext.getCurrentInstance().isPostback());
    }

    public EvidenceForm getForm() {
        return form;
    }

    public EmployerProof[] getProofs() {
        return EmployerProof.values();
    }
}
