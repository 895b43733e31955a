package fr.alin.legal;

import org.jspecify.annotations.Nullable;

/**
 * A text a table was taken from.
 *
 * @param link where the public reads it, null for a rule of this service
 */
public record LegalReference(String text, @Nullable String link) {
    /** Whether the link opens a whole code, in which the article has to be looked up. */
    public boolean inWholeCode() {
        return link != null && link.contains("/texte_lc/");
    }

    /** Whether the link opens the text as it stands today, and no longer with the values of another year. */
    public boolean asItStands() {
        return link != null && link.contains("/loda/");
    }
}
