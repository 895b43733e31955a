package fr.alin.web.adviser;

import fr.alin.candidature.ProofFlaw;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Why a proof is taken back: the same question on every page that records one. */
@Named("withdrawal")
@RequestScoped
public class WithdrawalForm {
    private @Nullable ProofFlaw reason;

    /** @throws BusinessException {@code withdrawal.required} */
    ProofFlaw why() {
        if (reason == null) {
            throw new BusinessException("withdrawal.required");
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
