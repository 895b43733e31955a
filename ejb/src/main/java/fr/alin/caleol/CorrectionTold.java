package fr.alin.caleol;

import fr.alin.candidature.CandidatureId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A correction, as the applicant whose decision it replaced is told of it.
 *
 * @param heldOn day of the sitting that corrected
 * @param change never {@link DecisionChange#CONFIRMED}
 */
public record CorrectionTold(
        CandidatureId candidature, LocalDate heldOn, CorrectionReason reason, DecisionChange change) {
    /** Of a query. */
    public CorrectionTold(UUID candidature, LocalDate heldOn, CorrectionReason reason, DecisionChange change) {
        this(new CandidatureId(candidature), heldOn, reason, change);
    }
}
