package fr.alin.housingrequest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an adviser thinks of a document.
 *
 * @param depositedOn that of the document that was looked at
 * @param flaw null when it is as it should be
 */
public record DocumentReview(DocumentKind kind, LocalDate depositedOn, @Nullable DocumentFlaw flaw) {}
