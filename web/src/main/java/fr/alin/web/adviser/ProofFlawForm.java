package fr.alin.web.adviser;

import fr.alin.candidature.ProofFlaw;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Why a proof is taken back: the same question on every page that records one. */
@Named("proofFlaw")
@RequestScoped
public class ProofFlawForm {
    private @Nullable ProofFlaw reason;

    /** @throws BusinessException {@code proofFlaw.required} */
    ProofFlaw why() {
        if (reason == null) {
            throw new BusinessException("proofFlaw.required");
        }
        return reason;
    }

    public ProofFlaw[] getReasons() {
        return ProofFlaw.values();
    }

    public @Nullable ProofFlaw getReason() {
        return reason;
    }

    public void setReason(@Nullable ProofFlaw reason) {
        this.reason = reason;
    }
}
