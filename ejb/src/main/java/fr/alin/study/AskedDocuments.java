package fr.alin.study;

import fr.alin.housingrequest.DocumentKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents that an adviser waits for. */
public record AskedDocuments(List<DocumentKind> kinds, Instant askedAt, LocalDate dueOn, @Nullable String message) {
    public AskedDocuments {
        kinds = List.copyOf(kinds);
    }
}
