package fr.alin.web.adviser;

import fr.alin.ranking.Criterion;
import fr.alin.ranking.SituationProof;
import fr.alin.ranking.SituationState;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an adviser has seen of a situation. */
public class SituationForm {
    @NotNull(message = "{situation.required}")
    private @Nullable Criterion situation;

    @NotNull(message = "{outcome.required}")
    private @Nullable SituationState outcome;

    @NotNull(message = "{proof.required}")
    private @Nullable SituationProof proof;

    @NotNull(message = "{provedOn.required}")
    private @Nullable LocalDate provedOn;

    Criterion named() {
        return Objects.requireNonNull(situation);
    }

    SituationState decided() {
        return Objects.requireNonNull(outcome);
    }

    SituationProof seen() {
        return Objects.requireNonNull(proof);
    }

    LocalDate dated() {
        return Objects.requireNonNull(provedOn);
    }

    public @Nullable Criterion getSituation() {
        return situation;
    }

    public void setSituation(@Nullable Criterion situation) {
        this.situation = situation;
    }

    public @Nullable SituationState getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable SituationState outcome) {
        this.outcome = outcome;
    }

    public @Nullable SituationProof getProof() {
        return proof;
    }

    public void setProof(@Nullable SituationProof proof) {
        this.proof = proof;
    }

    public @Nullable LocalDate getProvedOn() {
        return provedOn;
    }

    public void setProvedOn(@Nullable LocalDate provedOn) {
        this.provedOn = provedOn;
    }
}
