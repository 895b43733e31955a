package fr.alin.web.account;

/** An address as people have them: something, an at sign, a domain with a dot. */
final class EmailPattern {
    static final String REGEXP = "\\s*[^\\s@<>\\p{Cc}]{1,64}@[^\\s@<>\\p{Cc}]+\\.[^\\s@<>.\\p{Cc}]{2,}\\s*";

    private EmailPattern() {}
}
