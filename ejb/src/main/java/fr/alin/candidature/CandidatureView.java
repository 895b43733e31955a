package fr.alin.candidature;

import fr.alin.offer.OfferView;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A candidature as its owner sees it. */
public record CandidatureView(
        CandidatureId id,
        String number,
        CandidatureStatus status,
        Instant appliedAt,
        LocalDate dueOn,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable String message,
        OfferView offer) {
    public boolean active() {
        return status.active();
    }
}
