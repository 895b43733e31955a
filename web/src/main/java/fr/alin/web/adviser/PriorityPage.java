package fr.alin.web.adviser;

import fr.alin.housingrequest.PriorityGround;
import fr.alin.ranking.PriorityService;
import fr.alin.ranking.Proof;
import fr.alin.ranking.ValidatedPriority;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Priorité: an adviser who has seen the proof validates a ground, or withdraws it. */
@Named
@RequestScoped
public class PriorityPage {
    @Inject
    private ProofFlawForm flaw;

    @Inject
    private PriorityService priorities;

    @Inject
    private ProofsInView proofs;

    @Inject
    private FileInView page;

    @NotNull(message = "{ground.required}")
    private @Nullable PriorityGround ground;

    @NotNull(message = "{proof.required}")
    private @Nullable Proof proof;

    @NotNull(message = "{provedOn.required}")
    private @Nullable LocalDate provedOn;

    /** @return null while no ground is validated */
    public @Nullable ValidatedPriority getStanding() {
        return proofs.get().priority();
    }

    /** @throws BusinessException as {@link PriorityService#validate} */
    public String validate() {
        return proofs.act(
                () -> priorities.validate(
                        page.id(),
                        page.read(),
                        Objects.requireNonNull(ground),
                        Objects.requireNonNull(proof),
                        Objects.requireNonNull(provedOn)),
                "priority.validated");
    }

    public String withdraw() {
        return proofs.act(() -> priorities.withdraw(page.id(), page.read(), flaw.why()), "priority.withdrawn");
    }

    public PriorityGround[] getGrounds() {
        return PriorityGround.values();
    }

    public Proof[] getProofs() {
        return Proof.values();
    }

    public @Nullable PriorityGround getGround() {
        return ground;
    }

    public void setGround(@Nullable PriorityGround ground) {
        this.ground = ground;
    }

    public @Nullable Proof getProof() {
        return proof;
    }

    public void setProof(@Nullable Proof proof) {
        this.proof = proof;
    }

    public @Nullable LocalDate getProvedOn() {
        return provedOn;
    }

    public void setProvedOn(@Nullable LocalDate provedOn) {
        this.provedOn = provedOn;
    }
}
