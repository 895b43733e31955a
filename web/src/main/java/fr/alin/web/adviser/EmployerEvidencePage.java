package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureId;
import fr.alin.employer.EmployerProof;
import fr.alin.employer.RecordEvidence;
import fr.alin.shared.BusinessException;
import fr.alin.study.EmployerEvidenceService;
import fr.alin.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
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

    @Inject
    private Reference ref;

    private @Nullable String siret;

    @NotNull(message = "{headcount.required}")
    private @Nullable Integer headcount;

    private boolean agricultural;

    @NotNull(message = "{proof.required}")
    private @Nullable EmployerProof proof;

    @NotNull(message = "{provedOn.required}")
    private @Nullable LocalDate provedOn;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        page.load();
        siret = page.getFile().request().siret();
    }

    /** @throws BusinessException as {@link EmployerEvidenceService#record} */
    public String record() {
        RecordEvidence seen = new RecordEvidence(
                Objects.requireNonNull(headcount),
                agricultural,
                Objects.requireNonNull(proof),
                Objects.requireNonNull(provedOn));
        return act(() -> evidence.record(id(), page.getVersion(), number(), seen), "evidence.recorded");
    }

    public String withdraw() {
        return act(() -> evidence.withdraw(id(), page.getVersion(), number()), "evidence.withdrawn");
    }

    /** Nothing stands yet, and no registration says more; a form that was sent is shown again. */
    public boolean isRecordable() {
        return page.getFile().evidence() == null
                && (page.getFile().request().employerName() == null
                        || FacesContext.getCurrentInstance().isPostback());
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

    private CandidatureId id() {
        return CandidatureId.parse(ref.getValue());
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

    public @Nullable Integer getHeadcount() {
        return headcount;
    }

    public void setHeadcount(@Nullable Integer headcount) {
        this.headcount = headcount;
    }

    public boolean isAgricultural() {
        return agricultural;
    }

    public void setAgricultural(boolean agricultural) {
        this.agricultural = agricultural;
    }

    public @Nullable EmployerProof getProof() {
        return proof;
    }

    public void setProof(@Nullable EmployerProof proof) {
        this.proof = proof;
    }

    public @Nullable LocalDate getProvedOn() {
        return provedOn;
    }

    public void setProvedOn(@Nullable LocalDate provedOn) {
        this.provedOn = provedOn;
    }
}
