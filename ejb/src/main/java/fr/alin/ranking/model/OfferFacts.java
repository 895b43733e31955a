package fr.alin.ranking.model;

import fr.alin.shared.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of an offer decides.
 *
 * @param seed of the draw
 * @param frozenContent its frozen list, null while it may still change
 */
public record OfferFacts(
        UUID id,
        String seed,
        Instant publishedAt,
        LocalDate deadline,
        @Nullable String frozenContent,
        @Nullable Instant frozenAt) {
    /** The day in France: by its grid the offer is ranked. */
    public LocalDate publishedOn() {
        return LocalDate.ofInstant(publishedAt, Today.PARIS);
    }
}
