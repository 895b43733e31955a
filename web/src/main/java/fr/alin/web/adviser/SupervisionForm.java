package fr.alin.web.adviser;

import fr.alin.candidature.ReassignmentReason;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom files go, and why. */
public class SupervisionForm {
    private @Nullable String adviser;
    private @Nullable ReassignmentReason reason;

    /** @throws BusinessException {@code adviser.required}, {@code reassignment.required} */
    void complete() {
        if (adviser == null) {
            throw new BusinessException("adviser.required");
        }
        if (reason == null) {
            throw new BusinessException("reassignment.required");
        }
    }

    /** @throws NotFoundException for what is no reference of anybody */
    UUID receiver() {
        try {
            return UUID.fromString(Objects.requireNonNull(adviser));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    ReassignmentReason why() {
        return Objects.requireNonNull(reason);
    }

    public @Nullable String getAdviser() {
        return adviser;
    }

    public void setAdviser(@Nullable String adviser) {
        this.adviser = adviser;
    }

    public @Nullable ReassignmentReason getReason() {
        return reason;
    }

    public void setReason(@Nullable ReassignmentReason reason) {
        this.reason = reason;
    }
}
