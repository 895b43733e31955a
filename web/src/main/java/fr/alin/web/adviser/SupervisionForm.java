package fr.alin.web.adviser;

import fr.alin.candidature.ReassignmentReason;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom files go, and why. */
public class SupervisionForm {
    private @Nullable UUID adviser;
    private @Nullable ReassignmentReason reason;

    public @Nullable UUID getAdviser() {
        return adviser;
    }

    public void setAdviser(@Nullable UUID adviser) {
        this.adviser = adviser;
    }

    public @Nullable ReassignmentReason getReason() {
        return reason;
    }

    public void setReason(@Nullable ReassignmentReason reason) {
        this.reason = reason;
    }
}
