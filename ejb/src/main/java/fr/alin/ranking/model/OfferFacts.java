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
 * @param frozenFacts its list as it stands, null while candidatures may still come and go
 * @param sha256 of the file of that list; null before files had no grounds
 * @param version of that list
 * @param key of the candidature asked for in that list, null when none was asked for or it is not on it
 */
public record OfferFacts(
        UUID id,
        String seed,
        Instant publishedAt,
        LocalDate deadline,
        @Nullable String frozenFacts,
        @Nullable String sha256,
        @Nullable Instant frozenAt,
        @Nullable Integer version,
        @Nullable UUID key) {
    /** The day in France: by its grid the offer is ranked. */
    public LocalDate publishedOn() {
        return LocalDate.ofInstant(publishedAt, Today.PARIS);
    }
}
