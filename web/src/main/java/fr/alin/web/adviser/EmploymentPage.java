package fr.alin.web.adviser;

import fr.alin.housingrequest.EmploymentProofKind;
import fr.alin.shared.BusinessException;
import fr.alin.study.EmploymentProofService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Vérifier l'emploi: an adviser who has seen a pay slip or contract of this person records it, or takes that back. */
@Named
@RequestScoped
public class EmploymentPage {
    @Inject
    private ProofFlawForm flaw;

    @Inject
    private EmploymentProofService proofs;

    @Inject
    private EmployerInView employer;

    @Inject
    private FileInView page;

    @NotNull(message = "{proof.required}")
    private @Nullable EmploymentProofKind proof;

    @NotNull(message = "{since.required}")
    private @Nullable LocalDate since;

    /** @throws BusinessException as {@link EmploymentProofService#record} */
    public String record() {
        return employer.act(
                () -> proofs.record(
                        page.id(),
                        page.read(),
                        employer.number(),
                        Objects.requireNonNull(proof),
                        Objects.requireNonNull(since)),
                "employed.recorded");
    }

    /** @throws BusinessException as {@link EmploymentProofService#withdraw} */
    public String withdraw() {
        return employer.act(
                () -> proofs.withdraw(page.id(), page.read(), employer.number(), flaw.why()), "employed.withdrawn");
    }

    /** Nothing is proved yet; a form is read whatever has happened since it was shown. */
    public boolean isRecordable() {
        return !employer.number().isEmpty() && employer.getProof() == null
                || FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    public List<EmploymentProofKind> getDocuments() {
        return Stream.of(EmploymentProofKind.values())
                .filter(EmploymentProofKind::document)
                .toList();
    }

    public @Nullable EmploymentProofKind getProof() {
        return proof;
    }

    public void setProof(@Nullable EmploymentProofKind proof) {
        this.proof = proof;
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }
}
