package fr.alin.housingrequest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document as the registry knows it.
 *
 * @param mandatory for this household
 * @param status RECEIVED, TO_REPLACE or MISSING
 */
public record DocumentState(DocumentKind kind, boolean mandatory, String status, @Nullable LocalDate depositedOn) {
    public boolean received() {
        return status.equals("RECEIVED");
    }

    /** Whether it was deposited on that day or later. */
    public boolean receivedSince(LocalDate day) {
        return received() && depositedOn != null && !depositedOn.isBefore(day);
    }

    public boolean toReplace() {
        return status.equals("TO_REPLACE");
    }

    public boolean missing() {
        return status.equals("MISSING");
    }
}
