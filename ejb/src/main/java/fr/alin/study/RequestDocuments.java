package fr.alin.study;

import fr.alin.housingrequest.DocumentKind;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An adviser's wish for documents.
 *
 * @param kinds at least one
 * @param dueOn day by which they should be deposited, after today and within three months
 * @param text what the adviser adds to the mail, facts only; may be empty
 */
public record RequestDocuments(Set<DocumentKind> kinds, LocalDate dueOn, @Nullable String text) {
    public RequestDocuments {
        kinds = Set.copyOf(kinds);
    }
}
