package fr.alin.web.adviser;

import fr.alin.employer.EmployerProof;
import fr.alin.employer.RecordEvidence;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an adviser has seen of an employer. */
public class EvidenceForm {
    @NotNull(message = "{headcount.required}")
    private @Nullable Integer headcount;

    private boolean agricultural;

    @NotNull(message = "{proof.required}")
    private @Nullable EmployerProof proof;

    @NotNull(message = "{provedOn.required}")
    private @Nullable LocalDate provedOn;

    RecordEvidence seen() {
        return new RecordEvidence(
                Objects.requireNonNull(headcount),
                agricultural,
                Objects.requireNonNull(proof),
                Objects.requireNonNull(provedOn));
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
