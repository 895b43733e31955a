package fr.alin.legal;

import org.jspecify.annotations.Nullable;

/**
 * A text a table was taken from.
 *
 * @param link where the public reads it, null for a rule of this service
 */
public record LegalReference(String text, @Nullable String link) {}
