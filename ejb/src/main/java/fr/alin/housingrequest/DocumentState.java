package fr.alin.housingrequest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document as the registry knows it.
 *
 * @param mandatory for this household
 * @param status RECEIVED, TO_REPLACE or MISSING
 * @param review of this very document, null while nobody has looked at it
 */
public record DocumentState(
        DocumentKind kind,
        boolean mandatory,
        String status,
        @Nullable LocalDate depositedOn,
        @Nullable DocumentReview review) {
    public boolean received() {
        return status.equals("RECEIVED") && flaw() == null;
    }

    /** An adviser has looked at it, and it is as it should be. */
    public boolean conform() {
        return received() && review != null;
    }

    /** Why an adviser asks for another one; null when none does. */
    public @Nullable DocumentFlaw flaw() {
        return review == null ? null : review.flaw();
    }

    /** Whether it was deposited on that day or later. */
    public boolean receivedSince(LocalDate day) {
        return received() && depositedOn != null && !depositedOn.isBefore(day);
    }

    public boolean toReplace() {
        return status.equals("TO_REPLACE") || flaw() != null;
    }

    public boolean missing() {
        return status.equals("MISSING");
    }
}
