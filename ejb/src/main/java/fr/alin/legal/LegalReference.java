package fr.alin.legal;

import org.jspecify.annotations.Nullable;

/**
 * A text a table was taken from.
 *
 * @param published false for a rule or practice of this service, which no text holds
 * @param link where the public reads it; null for what is not published, and for a text whose address we do not know
 */
public record LegalReference(String text, boolean published, @Nullable String link) {
    private static final String NONE = "none";
    private static final String UNKNOWN = "unknown";

    /**
     * As the files write it.
     *
     * @param link an address, {@code none} where there is no text, {@code unknown} where nobody has found its address
     * @throws IllegalArgumentException for anything else
     */
    static LegalReference read(String text, String link) {
        boolean address = link.startsWith("https://");
        if (!address && !link.equals(NONE) && !link.equals(UNKNOWN)) {
            throw new IllegalArgumentException("a link is an address or none or unknown: " + link);
        }
        return new LegalReference(text, !link.equals(NONE), address ? link : null);
    }

    /** Whether there is a text to be read, and we cannot say where. */
    public boolean addressUnknown() {
        return published && link == null;
    }

    /** Whether the link opens a whole code, in which the article has to be looked up. */
    public boolean inWholeCode() {
        return link != null && link.contains("/texte_lc/");
    }

    /** Whether the link opens the text as it stands today, and no longer with the values of another year. */
    public boolean asItStands() {
        return link != null && link.contains("/loda/");
    }
}
