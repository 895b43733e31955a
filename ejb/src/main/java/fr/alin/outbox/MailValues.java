package fr.alin.outbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values of a mail beside the reader's name and the operator's own.
 *
 * @param to address it goes to, null for that of the account
 * @param byName by placeholder; {@code link} is a path of the site
 */
public record MailValues(@Nullable String to, Map<String, String> byName) {
    /** For the account's own address. */
    public static MailValues of(Map<String, String> byName) {
        return new MailValues(null, byName);
    }
}
