package fr.alin.legal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as the page of texts in force lists it.
 *
 * @param table its folder, for example {@code income-ceilings}; the label is {@code legal.} and the name
 * @param references the texts it was taken from
 * @param validTo last day on which it applies, null when it applies until another replaces it
 * @param checkedOn day on which somebody last compared it with its texts
 * @param nextReview day by which that is to be done again, null for a table of the past
 */
public record LegalText(
        String table,
        List<LegalReference> references,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LocalDate checkedOn,
        @Nullable LocalDate nextReview) {
    public LegalText {
        references = List.copyOf(references);
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
