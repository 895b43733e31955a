package fr.alin.web.shared;

/** An address as people have them: something, an at sign, a domain with a dot. */
public final class EmailPattern {
    public static final String REGEXP = "\\s*[^\\s@<>\\p{Cc}]{1,64}@[^\\s@<>\\p{Cc}]+\\.[^\\s@<>.\\p{Cc}]{2,}\\s*";

    private EmailPattern() {}
}
