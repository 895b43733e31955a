package fr.alin.web.adviser;

import fr.alin.housingrequest.EmploymentProofKind;
import fr.alin.shared.BusinessException;
import fr.alin.study.EmploymentProofService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
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
    private EmploymentProofService proofs;

    @Inject
    private FileInView page;

    private @Nullable String siret;

    @NotNull(message = "{proof.required}")
    private @Nullable EmploymentProofKind proof;

    @NotNull(message = "{since.required}")
    private @Nullable LocalDate since;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        page.load();
        siret = page.getFile().request().siret();
    }

    /** @throws BusinessException as {@link EmploymentProofService#record} */
    public String record() {
        return act(
                () -> proofs.record(
                        page.id(),
                        page.getVersion(),
                        number(),
                        Objects.requireNonNull(proof),
                        Objects.requireNonNull(since)),
                "employed.recorded");
    }

    /** @throws BusinessException as {@link EmploymentProofService#withdraw} */
    public String withdraw() {
        return act(() -> proofs.withdraw(page.id(), page.getVersion(), number()), "employed.withdrawn");
    }

    /** Nothing is proved yet; a form that was sent is read, whatever has happened meanwhile. */
    public boolean isRecordable() {
        return page.getFile().request().employmentToProve()
                || FacesContext.getCurrentInstance().isPostback();
    }

    public List<EmploymentProofKind> getDocuments() {
        return Stream.of(EmploymentProofKind.values())
                .filter(EmploymentProofKind::document)
                .toList();
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
