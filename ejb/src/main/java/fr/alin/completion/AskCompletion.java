package fr.alin.completion;

import fr.alin.housingrequest.DocumentKind;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A landlord's wish for documents.
 *
 * @param kinds at least one; a card of disability for an adapted dwelling alone (CCH R441-4)
 * @param dueOn last day to deposit them, {@link #LEAST_DAYS} to {@link #MOST_DAYS} days after today
 * @param words what the landlord adds, at most {@link #WORDS_LENGTH} characters; null for nothing
 */
public record AskCompletion(Set<DocumentKind> kinds, LocalDate dueOn, @Nullable String words) {
    public static final int LEAST_DAYS = 2;
    public static final int MOST_DAYS = 60;
    public static final int WORDS_LENGTH = 400;

    public AskCompletion {
        kinds = Set.copyOf(kinds);
    }
}
