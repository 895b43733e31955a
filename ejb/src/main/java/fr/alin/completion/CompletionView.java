package fr.alin.completion;

import fr.alin.housingrequest.DocumentKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Documents that a landlord asks for, or has asked for.
 *
 * @param dueOn last day to deposit them
 * @param words what the landlord added, null for nothing
 * @param answeredAt when the applicant said that they are deposited, null before
 * @param withdrawnAt when the landlord gave up asking, null while it has not
 */
public record CompletionView(
        UUID id,
        List<DocumentKind> kinds,
        LocalDate dueOn,
        @Nullable String words,
        Instant askedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant withdrawnAt) {
    public CompletionView {
        kinds = List.copyOf(kinds);
    }

    public CompletionState state(LocalDate today) {
        if (withdrawnAt != null) {
            return CompletionState.WITHDRAWN;
        }
        if (answeredAt != null) {
            return CompletionState.ANSWERED;
        }
        return today.isAfter(dueOn) ? CompletionState.OVERDUE : CompletionState.OPEN;
    }

    /** Neither answered nor withdrawn, be its day over or not. */
    public boolean open() {
        return answeredAt == null && withdrawnAt == null;
    }
}
