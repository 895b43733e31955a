package fr.alin.outbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values of a mail beside the reader's name and the operator's own.
 *
 * @param to address it goes to, null for that of the account
 * @param byName by placeholder, texts or lists of texts; {@code link} is a path of the site
 */
public record MailValues(@Nullable String to, Map<String, ?> byName) {
    /** For the account's own address. */
    public static MailValues of(Map<String, ?> byName) {
        return new MailValues(null, byName);
    }
}
